package org.lianluo.portal.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.BoardsApi;
import org.lianluo.client.api.CommitteesApi;
import org.lianluo.client.model.AlertColour;
import org.lianluo.client.model.Board;
import org.lianluo.client.model.Committee;
import org.lianluo.client.model.CommitteePage;
import org.lianluo.client.model.DueCasePage;
import org.lianluo.client.model.DueKind;
import org.lianluo.client.model.WaitsFor;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.show.Names;
import org.lianluo.portal.visit.OwnRegion;
import org.lianluo.portal.visit.Visit;

/** Boards: offices and committees see those of their region, a unit its own (督办看板). */
@Path("/boards")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({
    "HANDLER_CLERK",
    "HANDLER_LEADER",
    "INTAKE_OFFICER",
    "GOV_OFFICE",
    "COMMITTEE_SUPERVISOR",
    "DIRECTOR_MEETING"
})
public class BoardsResource {

    private static final int SHOWN = 50;
    private static final int MOST_COMMITTEES = 100;

    @CheckedTemplate(basePath = "board")
    static class Pages {
        private Pages() {}

        /** @param region whose units can be chosen */
        static native TemplateInstance boards(Board board, CommitteePage committees, String region);

        /**
         * @param name whose board it is
         * @param list the query of its list
         */
        static native TemplateInstance board(Board board, String name, String list);

        static native TemplateInstance cases(DueCasePage page, BoardFilter filter);
    }

    private final BoardsApi boards;
    private final CommitteesApi committees;
    private final OwnRegion region;
    private final Visit visit;
    private final Names names;

    BoardsResource(
            @RestClient BoardsApi boards,
            @RestClient CommitteesApi committees,
            OwnRegion region,
            Visit visit,
            Names names) {
        this.boards = boards;
        this.committees = committees;
        this.region = region;
        this.visit = visit;
        this.names = names;
    }

    @GET
    public TemplateInstance show() throws ApiException {
        return visit.has("INTAKE_OFFICER,GOV_OFFICE,COMMITTEE_SUPERVISOR,DIRECTOR_MEETING")
                ? Pages.boards(
                        boards.getRegionBoard(region.code()),
                        committees.listCommittees(null, MOST_COMMITTEES),
                        region.code())
                : Pages.cases(list(new BoardFilter()), new BoardFilter());
    }

    @GET
    @Path("/cases")
    public TemplateInstance cases(@BeanParam BoardFilter filter) throws ApiException {
        return Pages.cases(list(filter), filter);
    }

    private DueCasePage list(BoardFilter filter) throws ApiException {
        return boards.listDueCases(
                Given.code(AlertColour.class, filter.colour),
                Given.orNull(filter.committee),
                Given.orNull(filter.cursor),
                Given.code(DueKind.class, filter.kind),
                Given.orNull(filter.leader),
                SHOWN,
                "true".equals(filter.overdue) ? Boolean.TRUE : null,
                Given.orNull(filter.unit),
                Given.code(WaitsFor.class, filter.waitsFor));
    }

    /** To the board that was chosen; to the region's where none was. */
    @GET
    @Path("/of")
    public Response chosen(@BeanParam BoardFilter filter) {
        String path = Given.orNull(filter.unit) != null
                ? "/units/" + filter.unit
                : Given.orNull(filter.committee) != null
                        ? "/committees/" + filter.committee
                        : Given.orNull(filter.leader) != null ? "/leaders/" + filter.leader : "";
        return Response.seeOther(URI.create("/boards" + path)).build();
    }

    @GET
    @Path("/units/{code}")
    public TemplateInstance unit(@RestPath String code) throws ApiException {
        return Pages.board(boards.getUnitBoard(code), names.unit(code), "?unit=" + code);
    }

    @GET
    @Path("/committees/{code}")
    public TemplateInstance committee(@RestPath String code) throws ApiException {
        return Pages.board(boards.getCommitteeBoard(code), committeeName(code), "?committee=" + code);
    }

    private String committeeName(String code) throws ApiException {
        return committees.listCommittees(null, MOST_COMMITTEES).getItems().stream()
                .filter(one -> one.getCode().equals(code))
                .map(Committee::getName)
                .findFirst()
                .orElse(code);
    }

    @GET
    @Path("/leaders/{code}")
    public TemplateInstance leader(@RestPath String code) throws ApiException {
        return Pages.board(boards.getLeaderBoard(code), code, "?leader=" + code);
    }
}
