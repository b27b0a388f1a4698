package org.lianluo.portal.supervision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.MeApi;
import org.lianluo.client.api.SupervisionApi;
import org.lianluo.client.model.SupervisionQuestion;
import org.lianluo.portal.visit.Visit;

/** Reads all of a supervision case, and draws its pages. */
@RequestScoped
class CaseFiles {

    @CheckedTemplate(basePath = "supervision")
    static class Pages {
        private Pages() {}

        static native TemplateInstance file(CaseFile file);

        static native TemplateInstance answer(CaseFile file, SupervisionQuestion question);
    }

    private final SupervisionApi supervision;
    private final MeApi me;
    private final Visit visit;

    CaseFiles(@RestClient SupervisionApi supervision, @RestClient MeApi me, Visit visit) {
        this.supervision = supervision;
        this.me = me;
        this.visit = visit;
    }

    TemplateInstance page(UUID id) throws ApiException {
        return Pages.file(read(id));
    }

    /** The form with which a unit answers. */
    TemplateInstance answer(UUID id, UUID question) throws ApiException {
        CaseFile file = new CaseFile(supervision.getSupervisionCase(id), null, me.getMe());
        return Pages.answer(
                file,
                file.of().getQuestions().stream()
                        .filter(one -> one.getId().equals(question))
                        .findFirst()
                        .orElseThrow(NotFoundException::new));
    }

    private CaseFile read(UUID id) throws ApiException {
        boolean office = visit.has("INTAKE_OFFICER,GOV_OFFICE,COMMITTEE_SUPERVISOR,DIRECTOR_MEETING");
        return new CaseFile(
                supervision.getSupervisionCase(id),
                office ? supervision.getSupervisionCaseHistory(id).getItems() : null,
                me.getMe());
    }
}
