package org.lianluo.portal.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.NoticesApi;
import org.lianluo.client.model.Attachment;
import org.lianluo.client.model.Notice;
import org.lianluo.client.model.NoticeCategory;
import org.lianluo.client.model.NoticeLine;
import org.lianluo.client.model.NoticePage;
import org.lianluo.client.model.NoticeReading;
import org.lianluo.client.model.NoticeStatus;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.visit.Visit;

/** Everybody reads what is published to them (通知公告、学习资料). */
@Path("/notices")
@Produces(MediaType.TEXT_HTML)
public class NoticesPageResource {

    static final String READERS =
            "DEPUTY,STATION_CLERK,STATION_HEAD,INTAKE_OFFICER,PRESIDIUM,STREET_COMMITTEE,GOV_OFFICE,"
                    + "HANDLER_CLERK,HANDLER_LEADER,COMMITTEE_SUPERVISOR,DIRECTOR_MEETING,TELLER";
    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "notice")
    static class Pages {
        private Pages() {}

        /** @param waiting what waits for the caller, shown before the others; empty for nothing */
        static native TemplateInstance notices(
                NoticePage page,
                List<NoticeLine> waiting,
                String title,
                String category,
                String status,
                String expired);

        static native TemplateInstance notice(Notice n, List<Attachment> files);
    }

    private final NoticesApi notices;
    private final Visit visit;

    NoticesPageResource(@RestClient NoticesApi notices, Visit visit) {
        this.notices = notices;
        this.visit = visit;
    }

    @GET
    public TemplateInstance list(
            @RestQuery String title,
            @RestQuery String category,
            @RestQuery String status,
            @RestQuery String expired,
            @RestQuery String station,
            @RestQuery String cursor)
            throws ApiException {
        boolean first = Stream.of(title, category, status, expired, station, cursor)
                .allMatch(given -> Given.orNull(given) == null);
        return Pages.notices(
                notices.listNotices(
                        null,
                        Given.code(NoticeCategory.class, category),
                        Given.orNull(cursor),
                        "true".equals(expired) ? true : null,
                        SHOWN,
                        null,
                        Given.orNull(station),
                        Given.code(NoticeStatus.class, status),
                        null,
                        Given.orNull(title),
                        null),
                first && visit.has(READERS) ? waiting() : List.of(),
                title,
                category,
                status,
                expired);
    }

    private List<NoticeLine> waiting() throws ApiException {
        return notices.listNotices(null, null, null, null, SHOWN, null, null, null, null, null, true)
                .getItems();
    }

    /** Opening a published one is told, but not by its keeper, who looks after it. */
    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        Notice notice = notices.getNotice(id);
        if (notice.getStatus().equals("PUBLISHED") && !notice.getKept() && notice.getReadAt() == null) {
            notice.setReadAt(notices.readNotice(id, new NoticeReading().withEdition(notice.getEdition()), null)
                    .getReadAt());
        }
        return Pages.notice(notice, notices.listNoticeAttachments(id).getItems());
    }

    static String pathOf(UUID id) {
        return "/notices/" + id;
    }
}
