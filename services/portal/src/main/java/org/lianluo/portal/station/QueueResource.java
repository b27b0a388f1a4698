package org.lianluo.portal.station;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.OpinionsApi;
import org.lianluo.client.model.OpinionPage;
import org.lianluo.client.model.OpinionStatus;
import org.lianluo.client.model.WaitingOpinions;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.show.Workdays;
import org.lianluo.portal.visit.AtOnce;

/** The opinions of a station's staff: what waits, and all of them. */
@Path("/station/opinions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"STATION_CLERK", "STATION_HEAD"})
public class QueueResource {

    @CheckedTemplate(basePath = "station")
    static class Pages {
        private Pages() {}

        static native TemplateInstance queue(List<Queue> queues, OpinionPage page, Wanted wanted);
    }

    /** What the list is narrowed to; empty for all. */
    record Wanted(String queue, String status, String category, boolean toDo) {}

    private static final int PAGE = 50;

    private final OpinionsApi opinions;
    private final Workdays workdays;
    private final AtOnce calls;

    QueueResource(@RestClient OpinionsApi opinions, Workdays workdays, AtOnce calls) {
        this.opinions = opinions;
        this.workdays = workdays;
        this.calls = calls;
    }

    @GET
    public TemplateInstance list(
            @RestQuery String queue,
            @RestQuery String status,
            @RestQuery String category,
            @RestQuery String toDo,
            @RestQuery String cursor)
            throws ApiException {
        boolean filtered = queue != null || status != null || category != null || cursor != null;
        Wanted wanted = new Wanted(text(queue), text(status), text(category), toDo != null || !filtered);
        AtOnce.Answer<WaitingOpinions> waiting = calls.begin(() -> opinions.countWaitingOpinions(soon()));
        OpinionPage shown = shown(wanted, cursor);
        return Pages.queue(Queue.all(waiting.get()), shown, wanted);
    }

    private OpinionPage shown(Wanted wanted, String cursor) throws ApiException {
        return switch (wanted.queue()) {
            case "new" -> page(OpinionStatus.RECEIVED, null, null, cursor);
            case "due" -> page(OpinionStatus.RECEIVED, soon(), null, cursor);
            case "old" -> page(OpinionStatus.RECEIVED, null, true, cursor);
            case "relay" -> page(OpinionStatus.ANSWERED, null, null, cursor);
            case "reopened" -> page(OpinionStatus.REOPENED, null, null, cursor);
            case "urged" ->
                opinions.listOpinions(null, cursor, null, null, PAGE, null, null, null, null, null, true, null, true);
            default ->
                opinions.listOpinions(
                        Given.orNull(wanted.category()),
                        cursor,
                        null,
                        null,
                        PAGE,
                        null,
                        null,
                        null,
                        Given.code(OpinionStatus.class, wanted.status()),
                        null,
                        wanted.toDo() ? true : null,
                        null,
                        null);
        };
    }

    private OpinionPage page(OpinionStatus status, LocalDate dueBefore, Boolean tooLongAgo, String cursor)
            throws ApiException {
        return opinions.listOpinions(
                null, cursor, null, dueBefore, PAGE, null, null, null, status, tooLongAgo, null, null, null);
    }

    /** What is to be decided before that day is overdue, or due today or on the next working day. */
    private LocalDate soon() {
        return workdays.next().plusDays(1);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
