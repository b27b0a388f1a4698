package org.lianluo.station.person;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.contact.Retention;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;

/** Persons of the directory. */
@Path(PersonResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.INTAKE_OFFICER)
@Tag(name = "persons", description = "Persons of the directory: holders of mandates, council members, others (人员)")
public class PersonResource {

    static final String PATH = "/api/v1/persons";

    private final PersonService persons;
    private final Writes writes;
    private final Reads reads;

    PersonResource(PersonService persons, Writes writes, Reads reads) {
        this.persons = persons;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @Operation(
            operationId = "createPerson",
            summary = "Enter a person (新增人员)",
            description = "For the intake office of the region. 409 if the code exists. The phone is sealed.")
    @APIResponseSchema(value = PersonView.class, responseCode = "201", responseDescription = "Entered (已新增)")
    public Uni<Response> create(@Valid @NotNull PersonRequests.Details request) {
        return writes.once(request, (work, by) -> persons.create(work, by, request)
                .map(person -> Answer.created(PATH + "/" + person.getId(), person, () -> view(person))));
    }

    @GET
    @Operation(
            operationId = "listPersons",
            summary = "List persons (人员列表)",
            description = "For the intake office: those of its region, ordered by code. Phones are masked.")
    @APIResponseSchema(value = PersonPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @Parameter(description = "As what they are known (身份)") @QueryParam("kind") PersonKind kind,
            @Parameter(description = "Street or township (所在街道或乡镇)", example = "410402001") @QueryParam("street")
                    String street,
            @Parameter(description = "Code of the person (人员编码)") @QueryParam("code") String code,
            @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> persons.list(session, by, kind, street, code, page),
                row -> List.of(row.code()),
                this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getPerson",
            summary = "Read a person (查看人员)",
            description = "For the intake office of the region. The phone is masked.")
    @APIResponseSchema(value = PersonView.class, responseCode = "200", responseDescription = "The person (人员)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> persons.own(session, by, id), this::view);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "changePerson",
            summary = "Change a person (修改人员)",
            description = "For the intake office of the region. Code and region never change.")
    @APIResponseSchema(value = PersonView.class, responseCode = "200", responseDescription = "Changed (已修改)")
    public Uni<Response> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull PersonRequests.Details request) {
        return writes.plain((work, by) ->
                persons.change(work, by, id, ifMatch, request).map(person -> Answer.ok(person, () -> view(person))));
    }

    @POST
    @Path("/{id}/phone-disclosure")
    @Operation(
            operationId = "disclosePersonPhone",
            summary = "See a phone in full (查看完整电话)",
            description =
                    "For the intake office of the region, with a reason. The audit trail records each call, repeats too:"
                            + " an Idempotency-Key has no effect.")
    @APIResponseSchema(value = PhoneView.class, responseCode = "200", responseDescription = "The phone (电话)")
    public Uni<Response> disclose(@PathParam("id") UUID id, @Valid @NotNull PersonRequests.Disclosure request) {
        return writes.plain((work, by) -> persons.disclose(work, by, id, request.reason())
                .map(phone -> Answer.ok(null, () -> new PhoneView(id, phone))));
    }

    @POST
    @Path("/{id}/erasure")
    @Operation(
            operationId = "erasePersonContact",
            summary = "Erase contact data of a person (删除人员联系信息)",
            description =
                    "For the intake office of the region, when the person asks for it (个人信息保护法 §15, §47). The phone"
                            + " is erased at once and for good. Name and place of work go too, unless the person holds or held a"
                            + " mandate, which is public, or the entry is in use. The code, what they were known as and the record"
                            + " of mandates stay. The audit trail records it by its rule. A repeat finds nothing left and changes"
                            + " nothing.")
    @APIResponseSchema(value = PersonView.class, responseCode = "200", responseDescription = "What is left (删除后)")
    public Uni<Response> erase(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(null, (work, by) -> persons.erase(work, by, id, ifMatch)
                .map(person -> Answer.ok(person, () -> view(person))));
    }

    @POST
    @Path("/phone-lookup")
    @Operation(
            operationId = "findPersonsByPhone",
            summary = "Find persons by phone (按电话查找人员)",
            description =
                    "For the intake office: those of its region, found by a keyed hash. The audit trail records each"
                            + " call, repeats too: an Idempotency-Key has no effect.")
    @APIResponseSchema(value = PersonPage.class, responseCode = "200", responseDescription = "Who was found (查找结果)")
    public Uni<Response> byPhone(@Valid @NotNull PersonRequests.Lookup request) {
        return writes.plain((work, by) -> persons.byPhone(work, by, request.phone())
                .map(found -> Answer.ok(
                        null,
                        () -> new PersonPage(found.stream().map(this::view).toList(), null))));
    }

    private PersonView view(Person person) {
        return PersonView.of(person, persons.maskedPhone(person));
    }

    /** A person as the office sees them. */
    @Schema(name = "Person", description = "Person of the directory (人员)")
    record PersonView(
            UUID id,
            String code,
            String name,
            List<PersonKind> kinds,
            String regionCode,
            @Nullable String streetCode,
            @Nullable String organisation,
            boolean active,

            @Schema(description = "Masked (掩码电话)", examples = "138****1234") @Nullable
            String phone,

            @Schema(
                    description = "Last day on which the phone is kept; set once no mandate or function is in force"
                            + " (电话保存截止日)")
            @Nullable
            LocalDate contactRetainedUntil,

            @Schema(description = "The rule that it came from (依据)") @Nullable
            String contactRetentionRule,

            @Schema(description = "When phone, or phone and name, were last erased (删除时间)") @Nullable
            Instant contactErasedAt,

            @Schema(description = "Also the ETag (版本)") long version) {

        static PersonView of(Person person, String maskedPhone) {
            PersonDetails details = person.details();
            Retention retention = person.retention();
            return new PersonView(
                    person.getId(),
                    details.code(),
                    details.name(),
                    details.kinds(),
                    details.regionCode(),
                    details.streetCode(),
                    details.organisation(),
                    details.active(),
                    maskedPhone,
                    retention == null ? null : retention.until(),
                    retention == null ? null : retention.rule(),
                    person.contactErasedAt(),
                    person.getVersion());
        }
    }

    /** A phone in full. */
    @Schema(name = "PersonPhone", description = "Phone in full (完整电话)")
    record PhoneView(
            @Schema(description = "Whose it is (人员)") UUID personId,
            @Nullable String phone) {}

    @Schema(name = "PersonPage")
    record PersonPage(List<PersonView> items, @Nullable String next) {}
}
