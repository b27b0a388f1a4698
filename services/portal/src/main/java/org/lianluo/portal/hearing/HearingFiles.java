package org.lianluo.portal.hearing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.HearingsApi;
import org.lianluo.client.api.MeApi;
import org.lianluo.client.model.HearingFollowUp;
import org.lianluo.client.model.HearingQuestion;
import org.lianluo.portal.visit.Visit;

/** Reads all of a hearing, and draws its pages. */
@RequestScoped
class HearingFiles {

    @CheckedTemplate(basePath = "hearing")
    static class Pages {
        private Pages() {}

        static native TemplateInstance file(HearingFile file);

        /** @param act the last part of its address */
        static native TemplateInstance act(HearingFile file, String act);

        static native TemplateInstance answer(HearingFile file, HearingQuestion question);

        static native TemplateInstance followUp(HearingFile file, HearingFollowUp matter);
    }

    private final HearingsApi hearings;
    private final MeApi me;
    private final Visit visit;

    HearingFiles(@RestClient HearingsApi hearings, @RestClient MeApi me, Visit visit) {
        this.hearings = hearings;
        this.me = me;
        this.visit = visit;
    }

    TemplateInstance page(UUID id) throws ApiException {
        boolean office = visit.has("INTAKE_OFFICER,GOV_OFFICE,COMMITTEE_SUPERVISOR,DIRECTOR_MEETING");
        return Pages.file(new HearingFile(
                hearings.getHearing(id), office ? hearings.getHearingHistory(id).getItems() : null, me.getMe()));
    }

    /** The form of one act of whoever arranges it. */
    TemplateInstance act(UUID id, String act) throws ApiException {
        return Pages.act(read(id), act);
    }

    /** The form with which a unit answers. */
    TemplateInstance answer(UUID id, UUID question) throws ApiException {
        HearingFile file = read(id);
        return Pages.answer(
                file,
                file.of().getQuestions().stream()
                        .filter(one -> one.getId().equals(question))
                        .findFirst()
                        .orElseThrow(NotFoundException::new));
    }

    /** The form with which a unit reports, or whoever arranges confirms. */
    TemplateInstance followUp(UUID id, UUID followUp) throws ApiException {
        HearingFile file = read(id);
        return Pages.followUp(
                file,
                file.of().getFollowUps().stream()
                        .filter(one -> one.getId().equals(followUp))
                        .findFirst()
                        .orElseThrow(NotFoundException::new));
    }

    private HearingFile read(UUID id) throws ApiException {
        return new HearingFile(hearings.getHearing(id), null, me.getMe());
    }
}
