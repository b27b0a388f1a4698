package org.lianluo.portal.dual;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.DualContactApi;
import org.lianluo.client.model.ContactCoverage;
import org.lianluo.client.model.ContactForm;
import org.lianluo.client.model.ContactLink;
import org.lianluo.client.model.ContactLinkEnd;
import org.lianluo.client.model.ContactLinkEntry;
import org.lianluo.client.model.ContactLinkPage;
import org.lianluo.client.model.LinkContactEntry;
import org.lianluo.client.model.LinkKind;
import org.lianluo.client.model.LoggedContact;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.shared.calendar.ChinaTime;

/** Links of dual contact, for those who keep in touch and those who overlook it. */
@Path("/contact-links")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING", "DEPUTY"})
public class ContactLinksResource {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "dual")
    static class Pages {
        private Pages() {}

        static native TemplateInstance links(ContactLinkPage page, String kind, boolean current);

        static native TemplateInstance link(ContactLink link, List<LoggedContact> contacts);

        static native TemplateInstance linkForm();

        static native TemplateInstance coverage(ContactCoverage found, String kind, String from, String to);
    }

    private final DualContactApi contacts;
    private final Sending sending;
    private final Clock clock = Clock.systemUTC();

    ContactLinksResource(@RestClient DualContactApi contacts, Sending sending) {
        this.contacts = contacts;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String kind, @RestQuery String current, @RestQuery String cursor)
            throws ApiException {
        boolean only = "true".equals(current);
        return Pages.links(
                contacts.listContactLinks(
                        only ? true : null, Given.orNull(cursor), Given.code(LinkKind.class, kind), SHOWN, null, null),
                kind,
                only);
    }

    @GET
    @Path("/coverage")
    @RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
    public TemplateInstance coverage(@RestQuery String kind, @RestQuery String from, @RestQuery String to)
            throws ApiException {
        LinkKind asked = Given.code(LinkKind.class, kind);
        LinkKind shown = asked == null ? LinkKind.DIRECTOR_STATION : asked;
        LocalDate today = ChinaTime.today(clock);
        LocalDate first = Read.day("from", from, today.withDayOfYear(1));
        LocalDate last = Read.day("to", to, today);
        return Pages.coverage(
                contacts.getContactCoverage(first, shown, last), shown.name(), first.toString(), last.toString());
    }

    @GET
    @Path("/new")
    @RolesAllowed("INTAKE_OFFICER")
    public TemplateInstance enter() {
        return Pages.linkForm();
    }

    @POST
    @Path("/new")
    @RolesAllowed("INTAKE_OFFICER")
    public Response enter(
            @RestForm String kind,
            @RestForm String memberCode,
            @RestForm String target,
            @RestForm String since,
            @RestForm String key)
            throws ApiException {
        return sending.send(
                () -> contacts.createContactLink(
                        new ContactLinkEntry()
                                .withKind(Given.code(LinkKind.class, kind))
                                .withMemberCode(Given.orNull(memberCode))
                                .withTarget(Given.orNull(target))
                                .withSince(Read.day("since", since)),
                        key),
                "/contact-links",
                "entered",
                this::enter);
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return Pages.link(
                contacts.getContactLink(id), contacts.listLinkContacts(id).getItems());
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/contacts")
    @RolesAllowed({"INTAKE_OFFICER", "DEPUTY"})
    public Response log(
            @RestPath UUID id,
            @RestForm String on,
            @RestForm String form,
            @RestForm String summary,
            @RestForm String key)
            throws ApiException {
        return sending.send(
                () -> contacts.logContact(
                        id,
                        new LinkContactEntry()
                                .withOn(Read.day("on", on))
                                .withForm(Given.code(ContactForm.class, form))
                                .withSummary(Given.orNull(summary)),
                        key),
                "/contact-links/" + id,
                "logged",
                () -> show(id));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/end")
    @RolesAllowed("INTAKE_OFFICER")
    public Response end(@RestPath UUID id, @RestForm String until, @RestForm String key, @RestForm String etag)
            throws ApiException {
        return sending.send(
                () -> contacts.endContactLink(
                        id, Given.version(etag), new ContactLinkEnd().withUntil(Read.day("until", until)), key),
                "/contact-links/" + id,
                "ended",
                () -> show(id));
    }
}
