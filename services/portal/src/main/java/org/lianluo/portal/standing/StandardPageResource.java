package org.lianluo.portal.standing;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.StationStandardsApi;
import org.lianluo.client.model.StationCheckFigures;
import org.lianluo.client.model.StationStandard;
import org.lianluo.client.model.StationStandardItem;
import org.lianluo.client.model.StationStandardRequest;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Lines;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.OwnRegion;
import org.lianluo.portal.visit.Visit;
import org.lianluo.shared.calendar.ChinaTime;

/** The standards: everybody reads them, the office keeps those of its region. */
@Path("/station-standards")
@Produces(MediaType.TEXT_HTML)
public class StandardPageResource {

    private static final int SHOWN = 50;
    private static final int CODE_AND_LABEL = 2;
    private static final int WITH_POINTS = 3;
    private static final int WITH_OPTIONAL = 4;

    @CheckedTemplate(basePath = "standing")
    static class Pages {
        private Pages() {}

        static native TemplateInstance standards(List<Counted> standards, String next, boolean keeps);

        /** @param standard null for a new one */
        static native TemplateInstance standard(StationStandard standard, String region, String items, String stars);
    }

    /** A standard, with the stations that have all of it. */
    public record Counted(StationStandard standard, StationCheckFigures figures) {}

    private final StationStandardsApi standards;
    private final OwnRegion region;
    private final Visit visit;
    private final Sending sending;

    StandardPageResource(@RestClient StationStandardsApi standards, OwnRegion region, Visit visit, Sending sending) {
        this.standards = standards;
        this.region = region;
        this.visit = visit;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String cursor) throws ApiException {
        String own = visit.has("STATION_HEAD,INTAKE_OFFICER,SYSTEM_ADMIN") ? region.code() : null;
        var page = standards.listStationStandards(Given.orNull(cursor), SHOWN, own, null);
        List<Counted> counted = new ArrayList<>();
        for (StationStandard standard : page.getItems()) {
            counted.add(new Counted(
                    standard,
                    standards.getStationCheckFigures(
                            standard.getCode(), LocalDate.now(ChinaTime.ZONE).withDayOfYear(1), own, null, null)));
        }
        return Pages.standards(counted, page.getNext(), visit.has("INTAKE_OFFICER,SYSTEM_ADMIN"));
    }

    @GET
    @Path("/new")
    @RolesAllowed({"INTAKE_OFFICER", "SYSTEM_ADMIN"})
    public TemplateInstance entry() {
        return Pages.standard(null, region.code(), "", "");
    }

    @POST
    @Path("/new")
    @RolesAllowed({"INTAKE_OFFICER", "SYSTEM_ADMIN"})
    public Response enter(@RestForm String key, @BeanParam Form form) throws ApiException {
        return sending.send(
                () -> standards.createStationStandard(form.request(), key), "/station-standards", "saved", this::entry);
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    @RolesAllowed({"INTAKE_OFFICER", "SYSTEM_ADMIN"})
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        StationStandard standard = standards.getStationStandard(id);
        return Pages.standard(
                standard,
                standard.getJurisdiction(),
                standard.getItems().stream().map(StandardPageResource::line).collect(Collectors.joining("\n")),
                standard.getStarPoints().stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}")
    @RolesAllowed({"INTAKE_OFFICER", "SYSTEM_ADMIN"})
    public Response change(@RestPath UUID id, @RestForm String etag, @BeanParam Form form) throws ApiException {
        return sending.send(
                () -> standards.changeStationStandard(id, Given.version(etag), form.request()),
                "/station-standards",
                "saved",
                () -> show(id));
    }

    private static String line(StationStandardItem item) {
        return item.getCode() + "|" + item.getLabel() + "|" + item.getPoints()
                + (Boolean.TRUE.equals(item.getOptional()) ? "|选配" : "");
    }

    /** The fields of a standard. */
    public static class Form {

        @RestForm
        String code;

        @RestForm
        String jurisdiction;

        @RestForm
        String name;

        @RestForm
        String basis;

        @RestForm
        String items;

        @RestForm
        String starPoints;

        StationStandardRequest request() throws ApiException {
            List<Integer> stars = new ArrayList<>();
            for (String points : Lines.codes(starPoints)) {
                stars.add(Read.number("starPoints", points));
            }
            return new StationStandardRequest()
                    .withCode(Given.orNull(code))
                    .withJurisdiction(Given.orNull(jurisdiction))
                    .withName(Given.orNull(name))
                    .withBasis(Given.orNull(basis))
                    .withItems(each())
                    .withStarPoints(stars);
        }

        private List<StationStandardItem> each() throws ApiException {
            List<StationStandardItem> all = new ArrayList<>();
            for (List<String> parts : Lines.parts(items)) {
                Read.complete("items", parts.size() >= CODE_AND_LABEL);
                all.add(new StationStandardItem()
                        .withCode(parts.get(0))
                        .withLabel(parts.get(1))
                        .withPoints(parts.size() < WITH_POINTS ? null : Read.number("items", parts.get(2)))
                        .withOptional(parts.size() >= WITH_OPTIONAL));
            }
            return all;
        }
    }
}
