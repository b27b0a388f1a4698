package org.lianluo.portal.supervision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.SupervisionApi;
import org.lianluo.client.model.InquiryProposer;
import org.lianluo.client.model.ReminderLevel;
import org.lianluo.client.model.SupervisionKind;
import org.lianluo.client.model.SupervisionOpening;
import org.lianluo.client.model.SupervisionSubjectKind;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Lines;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.form.Sent;
import org.lianluo.portal.visit.OwnRegion;
import org.lianluo.portal.visit.Visit;

/** Begins a supervision case: a proposal, a reminder, or work that is planned (提出督办). */
@Path("/supervision/new")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "GOV_OFFICE", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING", "DEPUTY"})
public class CaseOpeningResource {

    @CheckedTemplate(basePath = "supervision")
    static class Pages {
        private Pages() {}

        /**
         * @param kinds that the caller may begin
         * @param region whose units can be asked
         */
        static native TemplateInstance opening(OpeningLink link, List<String> kinds, AskRow ask, String region);
    }

    private final SupervisionApi supervision;
    private final OwnRegion region;
    private final Visit visit;
    private final Sending sending;

    CaseOpeningResource(@RestClient SupervisionApi supervision, OwnRegion region, Visit visit, Sending sending) {
        this.supervision = supervision;
        this.region = region;
        this.visit = visit;
        this.sending = sending;
    }

    @GET
    public TemplateInstance form(@BeanParam OpeningLink link) {
        return Pages.opening(link, kinds(), Asks.rows(1).get(0), region.code());
    }

    @POST
    public Response open(
            @BeanParam OpeningLink link,
            @RestForm String key,
            @RestForm String kind,
            @RestForm String title,
            @RestForm String content,
            @RestForm String proposedBy,
            @RestForm String movers,
            @RestForm String deputyCodes,
            @RestForm String level)
            throws ApiException {
        return sending.send(
                () -> Sending.done(
                        DocketResource.pathOf(supervision
                                .openSupervisionCase(
                                        new SupervisionOpening()
                                                .withKind(Given.code(SupervisionKind.class, kind))
                                                .withTitle(Given.orNull(title))
                                                .withContent(Given.orNull(content))
                                                .withSubjectKind(
                                                        Given.code(SupervisionSubjectKind.class, link.subjectKind))
                                                .withSubjectId(Given.id(link.subjectId))
                                                .withPredecessorId(Given.id(link.predecessorId))
                                                .withProposedBy(Given.code(InquiryProposer.class, proposedBy))
                                                .withMovers(Lines.of(movers))
                                                .withDeputyCodes(Lines.of(deputyCodes))
                                                .withLevel(Given.code(ReminderLevel.class, level))
                                                .withQuestions(Asks.of(Sent.values())),
                                        key)
                                .getId()),
                        "opened"),
                () -> form(link));
    }

    /** The kinds that the caller's roles may begin. */
    private List<String> kinds() {
        return SupervisionKinds.openedBy(
                visit.has("INTAKE_OFFICER,COMMITTEE_SUPERVISOR,DIRECTOR_MEETING"),
                visit.has("GOV_OFFICE"),
                visit.has("DEPUTY"));
    }
}
