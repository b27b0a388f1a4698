package org.lianluo.portal.motion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.DraftMotion;
import org.lianluo.client.model.Motion;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;

/** What a deputy writes: the draft of a motion. */
public class MotionForm {

    @RestForm
    public String leadDeputyCode;

    @RestForm
    public String title;

    @RestForm
    public String basis;

    @RestForm
    public String plan;

    @RestForm
    public String category;

    @RestForm
    public String term;

    @RestForm
    public String sessionNumber;

    @RestForm
    public List<String> coSponsorCodes;

    /** What is kept of a draft. */
    static MotionForm of(Motion draft) {
        MotionForm form = new MotionForm();
        form.title = draft.getSummary().getTitle();
        form.basis = draft.getBasis();
        form.plan = draft.getPlan();
        form.category = draft.getSummary().getCategory();
        form.term = Objects.toString(draft.getSummary().getTerm(), null);
        form.sessionNumber = Objects.toString(draft.getSummary().getSessionNumber(), null);
        return form;
    }

    DraftMotion request() throws ApiException {
        return new DraftMotion()
                .withLeadDeputyCode(Given.orNull(leadDeputyCode))
                .withTitle(Given.orNull(title))
                .withBasis(Given.orNull(basis))
                .withPlan(Given.orNull(plan))
                .withCategory(Given.orNull(category))
                .withTerm(Read.number("term", term))
                .withSessionNumber(Read.number("sessionNumber", sessionNumber))
                .withCoSponsorCodes(coSponsorCodes == null ? null : new LinkedHashSet<>(coSponsorCodes));
    }
}
