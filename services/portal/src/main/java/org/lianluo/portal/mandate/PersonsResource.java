package org.lianluo.portal.mandate;

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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.DeputiesApi;
import org.lianluo.client.api.PersonsApi;
import org.lianluo.client.model.Deputy;
import org.lianluo.client.model.Person;
import org.lianluo.client.model.PersonDetails;
import org.lianluo.client.model.PersonDisclosureRequest;
import org.lianluo.client.model.PersonKind;
import org.lianluo.client.model.PersonPage;
import org.lianluo.client.model.PersonPhone;
import org.lianluo.client.model.PersonPhoneLookup;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.OwnRegion;

/** Persons of the directory, for the office that keeps them. */
@Path("/persons")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("INTAKE_OFFICER")
public class PersonsResource {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "mandate")
    static class Pages {
        private Pages() {}

        static native TemplateInstance persons(PersonPage page, String kind, String street, boolean byPhone);

        /**
         * @param person null for a new one
         * @param phone in full, where it was asked for
         */
        static native TemplateInstance person(
                Person person, List<Deputy> mandates, PersonPhone phone, String region, PersonStart held);
    }

    private final PersonsApi persons;
    private final DeputiesApi deputies;
    private final OwnRegion region;
    private final Sending sending;

    PersonsResource(
            @RestClient PersonsApi persons, @RestClient DeputiesApi deputies, OwnRegion region, Sending sending) {
        this.persons = persons;
        this.deputies = deputies;
        this.region = region;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String kind, @RestQuery String street, @RestQuery String cursor)
            throws ApiException {
        return Pages.persons(
                persons.listPersons(
                        null, Given.orNull(cursor), Given.code(PersonKind.class, kind), SHOWN, Given.orNull(street)),
                kind,
                street,
                false);
    }

    @POST
    @Path("/phone")
    public Response find(@RestForm String phone) throws ApiException {
        return sending.draw(
                () -> Pages.persons(
                        persons.findPersonsByPhone(new PersonPhoneLookup().withPhone(Given.orNull(phone)), null),
                        null,
                        null,
                        true),
                () -> list(null, null, null));
    }

    @GET
    @Path("/new")
    public TemplateInstance enter() {
        return Pages.person(null, List.of(), null, region.code(), new PersonStart(List.of(), true));
    }

    @POST
    @Path("/new")
    public Response enter(@BeanParam Entry entry, @RestForm String key) throws ApiException {
        return sending.send(() -> persons.createPerson(entry.details(), key), "/persons", "entered", this::enter);
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return page(id, null);
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}")
    public Response change(@RestPath UUID id, @BeanParam Entry entry, @RestForm String etag) throws ApiException {
        return sending.send(
                () -> persons.changePerson(id, Given.version(etag), entry.details()),
                "/persons",
                "changed",
                () -> show(id));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/disclosure")
    public Response disclose(@RestPath UUID id, @RestForm String reason) throws ApiException {
        return sending.draw(
                () -> page(
                        id,
                        persons.disclosePersonPhone(
                                id, new PersonDisclosureRequest().withReason(Given.orNull(reason)), null)),
                () -> show(id));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/erasure")
    public Response erase(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return sending.send(
                () -> persons.erasePersonContact(id, Given.version(etag), key),
                "/persons/" + id,
                "erased",
                () -> show(id));
    }

    private TemplateInstance page(UUID id, PersonPhone phone) throws ApiException {
        Person person = persons.getPerson(id);
        return Pages.person(
                person,
                deputies.listDeputies(null, null, null, null, SHOWN, person.getCode(), null, null, null)
                        .getItems(),
                phone,
                region.code(),
                new PersonStart(person.getKinds(), person.getActive()));
    }

    /** The fields of the form. */
    public static class Entry {

        @RestForm
        String code;

        @RestForm
        String name;

        @RestForm
        List<String> kinds;

        @RestForm
        String regionCode;

        @RestForm
        String streetCode;

        @RestForm
        String organisation;

        @RestForm
        Boolean active;

        @RestForm
        String phone;

        @RestForm
        Boolean withoutPhone;

        PersonDetails details() {
            return new PersonDetails()
                    .withCode(Given.orNull(code))
                    .withName(Given.orNull(name))
                    .withKinds(
                            kinds == null
                                    ? List.of()
                                    : kinds.stream()
                                            .map(kind -> Given.code(PersonKind.class, kind))
                                            .toList())
                    .withRegionCode(Given.orNull(regionCode))
                    .withStreetCode(Given.orNull(streetCode))
                    .withOrganisation(Given.orNull(organisation))
                    .withActive(active)
                    .withPhone(Given.orNull(phone))
                    .withWithoutPhone(withoutPhone);
        }
    }
}
