package org.lianluo.portal.poll;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.Scheme;
import org.lianluo.client.model.Survey;
import org.lianluo.client.model.SurveyDraft;
import org.lianluo.client.model.SurveyKind;
import org.lianluo.client.model.SurveyMethod;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sent;

/** What an office writes: the draft of a survey or vote. */
public class SurveyForm {

    @RestForm
    public String kind;

    @RestForm
    public String title;

    @RestForm
    public String explanation;

    @RestForm
    public String method;

    @RestForm
    public String namedDecision;

    @RestForm
    public String blind;

    @RestForm
    public String scheme;

    @RestForm
    public String amendmentId;

    /** @param draft whose rule stays unless another is chosen; null for a new one, whose rule is that of its kind */
    SurveyDraft request(Survey draft) throws ApiException {
        Scheme chosen = Given.code(Scheme.class, scheme);
        UUID amendment = Read.id("amendmentId", amendmentId);
        SurveyDraft request = new SurveyDraft()
                .withKind(Given.code(SurveyKind.class, kind))
                .withTitle(Given.orNull(title))
                .withExplanation(Given.orNull(explanation))
                .withMethod(Given.code(SurveyMethod.class, method))
                .withNamedDecision(Given.orNull(namedDecision))
                .withBlind(blind != null)
                .withScheme(chosen)
                .withAmendmentId(amendment)
                .withItems(ItemRows.read(Sent.values()));
        return draft == null ? request : request.withRule(chosen == null ? draft.getRule() : null);
    }
}
