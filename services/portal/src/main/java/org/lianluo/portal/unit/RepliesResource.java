package org.lianluo.portal.unit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.RepliesApi;
import org.lianluo.client.model.Reply;
import org.lianluo.client.model.ReplyClass;
import org.lianluo.client.model.ReplyDraft;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.form.Sent;

/** A reply to a suggestion, from its draft to its letter (答复). */
@Path("/unit/assignments/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"HANDLER_CLERK", "HANDLER_LEADER"})
public class RepliesResource {

    @CheckedTemplate(basePath = "unit")
    static class Pages {
        private Pages() {}

        /** @param reply the draft that is changed; null for a new one */
        static native TemplateInstance draft(UnitCase work, Reply reply, PromiseRows promises);

        static native TemplateInstance reply(UnitCase work, Reply reply);
    }

    private final RepliesApi replies;
    private final UnitCases cases;
    private final Sending sending;

    RepliesResource(@RestClient RepliesApi replies, UnitCases cases, Sending sending) {
        this.replies = replies;
        this.cases = cases;
        this.sending = sending;
    }

    /** The form of a new reply. */
    @GET
    @Path("/reply")
    public TemplateInstance draft(@RestPath UUID id) throws ApiException {
        UnitCase work = cases.get(id);
        return work.isToDraft() ? form(work, null) : AssignmentsResource.Pages.assignment(work);
    }

    @POST
    @Path("/reply")
    public Response draft(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String classCode,
            @RestForm String text,
            @RestForm String documentNumber)
            throws ApiException {
        return sending.send(
                () -> {
                    Reply drafted = replies.draftReply(id, entered(classCode, text, documentNumber), key);
                    return Sending.done(pathOf(id, drafted.getId()), "drafted");
                },
                () -> form(cases.get(id), null));
    }

    /** As it will be read. */
    @GET
    @Path("/replies/{replyId}")
    public TemplateInstance reply(@RestPath UUID id, @RestPath UUID replyId) throws ApiException {
        return Pages.reply(cases.get(id), replies.getReply(id, replyId));
    }

    /** The form that changes a draft. */
    @GET
    @Path("/replies/{replyId}/change")
    public TemplateInstance change(@RestPath UUID id, @RestPath UUID replyId) throws ApiException {
        Reply reply = replies.getReply(id, replyId);
        UnitCase work = cases.get(id);
        return reply.getStatus().equals("DRAFT") ? form(work, reply) : Pages.reply(work, reply);
    }

    @POST
    @Path("/replies/{replyId}/change")
    public Response change(
            @RestPath UUID id,
            @RestPath UUID replyId,
            @RestForm String etag,
            @RestForm String classCode,
            @RestForm String text,
            @RestForm String documentNumber)
            throws ApiException {
        return sending.send(
                () -> replies.changeReply(id, replyId, Given.version(etag), entered(classCode, text, documentNumber)),
                pathOf(id, replyId),
                "changed",
                () -> form(cases.get(id), replies.getReply(id, replyId)));
    }

    private static TemplateInstance form(UnitCase work, Reply reply) {
        return Pages.draft(work, reply, PromiseRows.of(reply));
    }

    private static ReplyDraft entered(String classCode, String text, String documentNumber) throws ApiException {
        return new ReplyDraft()
                .withClassCode(Given.code(ReplyClass.class, classCode))
                .withText(Given.orNull(text))
                .withDocumentNumber(Given.orNull(documentNumber))
                .withCommitments(Promises.of(Sent.values()));
    }

    static String pathOf(UUID id, UUID replyId) {
        return AssignmentsResource.pathOf(id) + "/replies/" + replyId;
    }
}
