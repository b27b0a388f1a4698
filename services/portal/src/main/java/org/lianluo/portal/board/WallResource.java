package org.lianluo.portal.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.BoardsApi;
import org.lianluo.client.model.Board;
import org.lianluo.portal.show.Live;
import org.lianluo.portal.visit.OwnRegion;

/** The wall display of a region: figures, units and days, nothing personal and no title; it refreshes itself (督办大屏). */
@Path("/boards/wall")
@RolesAllowed({"INTAKE_OFFICER", "GOV_OFFICE", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
public class WallResource {

    private static final Duration LOOKED_EVERY = Duration.ofSeconds(20);

    @CheckedTemplate(basePath = "board")
    static class Pages {
        private Pages() {}

        static native TemplateInstance wall(Board board);

        static native TemplateInstance display(Board board);
    }

    private final BoardsApi boards;
    private final OwnRegion region;
    private final Live live;

    WallResource(@RestClient BoardsApi boards, OwnRegion region, Live live) {
        this.boards = boards;
        this.region = region;
        this.live = live;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show() throws ApiException {
        return Pages.wall(boards.getRegionBoard(region.code()));
    }

    /** The figures as a piece of the page, each time that they were looked at; ends with the session that opened it. */
    @GET
    @Path("/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.TEXT_PLAIN)
    public Multi<String> events() {
        return live.every(LOOKED_EVERY, () -> Pages.display(boards.getRegionBoard(region.code()))
                .render());
    }
}
