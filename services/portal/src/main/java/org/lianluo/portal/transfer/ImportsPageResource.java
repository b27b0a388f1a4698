package org.lianluo.portal.transfer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.ImportsApi;
import org.lianluo.client.model.ImportMode;
import org.lianluo.client.model.ImportRun;
import org.lianluo.client.model.ImportWrongRow;
import org.lianluo.client.model.SheetFormat;
import org.lianluo.client.model.SheetImport;
import org.lianluo.portal.attachment.Upload;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.Visit;

/** Tables are sent, looked at, entered and followed (表格导入). */
@Path("/imports")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "SYSTEM_ADMIN"})
public class ImportsPageResource {

    private static final int SHOWN = 20;
    private static final int FAULTS_SHOWN = 50;

    @CheckedTemplate(basePath = "transfer")
    static class Pages {
        private Pages() {}

        /** @param kinds that the caller may send */
        static native TemplateInstance imports(List<SentImport> sent, List<String> kinds, String kind);

        /**
         * @param faults the first wrong rows, or those after a cursor
         * @param next cursor of further ones; null for none
         */
        static native TemplateInstance table(SentImport i, List<ImportWrongRow> faults, String next);
    }

    private final Map<String, Desk> desks;
    private final Visit visit;
    private final Sending sending;

    ImportsPageResource(@RestClient ImportsApi api, Visit visit, Sending sending) {
        this.desks = Map.of(
                "station", new StationImports(api),
                "handling", new HandlingImports(api),
                "suggestion", new SuggestionImports(api));
        this.visit = visit;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String kind) throws ApiException {
        List<SentImport> sent = new ArrayList<>();
        for (Map.Entry<String, Desk> desk : desks.entrySet()) {
            for (SheetImport one : desk.getValue().list(SHOWN).getItems()) {
                sent.add(new SentImport(desk.getKey(), one));
            }
        }
        sent.sort(Comparator.comparing((SentImport one) -> one.sheet().getSentAt())
                .reversed());
        List<String> kinds = new ArrayList<>(List.of("STATIONS", "DEPUTIES", "POSTINGS", "UNITS"));
        if (visit.has("INTAKE_OFFICER")) {
            kinds.add("SUGGESTIONS");
        }
        if (visit.has("SYSTEM_ADMIN")) {
            kinds.add("CATEGORIES");
        }
        return Pages.imports(sent, kinds, kind);
    }

    @POST
    @Path("/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(@RestForm String key, @RestForm String kind, @RestForm FileUpload file) throws ApiException {
        return sending.send(
                () -> {
                    TableKind chosen = Given.code(TableKind.class, kind);
                    Read.chosen("kind", chosen != null);
                    SheetImport sent =
                            desk(chosen.service()).send(chosen.name(), Upload.nameOf(file), Upload.of(file), key);
                    return Sending.done(new SentImport(chosen.service(), sent).path(), "sent");
                },
                () -> list(kind));
    }

    @GET
    @Path("/{service}/{id}")
    public TemplateInstance show(@RestPath String service, @RestPath UUID id, @RestQuery String cursor)
            throws ApiException {
        SheetImport sheet = desk(service).get(id);
        var faults = sheet.getWrongRows() == 0 ? null : desk(service).faults(id, Given.orNull(cursor), FAULTS_SHOWN);
        return Pages.table(
                new SentImport(service, sheet),
                faults == null ? List.of() : faults.getItems(),
                faults == null ? null : faults.getNext());
    }

    @GET
    @Path("/{service}/{id}/faults.csv")
    @Produces("text/csv")
    public Response sheet(@RestPath String service, @RestPath UUID id) throws ApiException, IOException {
        return Tables.saved(desk(service).sheet(id), SheetFormat.CSV, "错误清单");
    }

    @POST
    @Path("/{service}/{id}/run")
    public Response run(
            @RestPath String service,
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String mode)
            throws ApiException {
        ImportRun how = new ImportRun().withMode(Given.code(ImportMode.class, mode));
        return act(service, id, "run", () -> desk(service).run(id, Given.version(etag), how, key));
    }

    @POST
    @Path("/{service}/{id}/cancellation")
    public Response cancel(@RestPath String service, @RestPath UUID id, @RestForm String key, @RestForm String etag)
            throws ApiException {
        return act(service, id, "cancelled", () -> desk(service).cancel(id, Given.version(etag), key));
    }

    @GET
    @Path("/templates/{kind}")
    @Produces({"text/csv", Tables.XLSX})
    public Response template(@RestPath String kind, @RestQuery String format) throws ApiException, IOException {
        TableKind chosen = Given.code(TableKind.class, kind);
        if (chosen == null) {
            throw new NotFoundException();
        }
        SheetFormat form = "CSV".equals(format) ? SheetFormat.CSV : SheetFormat.XLSX;
        return Tables.saved(desk(chosen.service()).template(kind, form), form, "导入模板");
    }

    private Response act(String service, UUID id, String what, Sending.Step step) throws ApiException {
        return sending.send(step, "/imports/" + service + "/" + id, what, () -> show(service, id, null));
    }

    private Desk desk(String service) {
        Desk desk = desks.get(service);
        if (desk == null) {
            throw new NotFoundException();
        }
        return desk;
    }
}
