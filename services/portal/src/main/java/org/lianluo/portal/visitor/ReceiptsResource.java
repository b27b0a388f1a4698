package org.lianluo.portal.visitor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.OpinionReceiptsApi;
import org.lianluo.client.api.OpinionsApi;
import org.lianluo.client.model.Grade;
import org.lianluo.client.model.Rating;
import org.lianluo.client.model.ReceiptProgress;
import org.lianluo.client.model.Urging;
import org.lianluo.portal.attachment.Upload;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;

/** Following an opinion by the number and code of its receipt (查进度), and what whoever holds it may do. */
@Path("/receipts")
@Produces(MediaType.TEXT_HTML)
public class ReceiptsResource {

    @CheckedTemplate(basePath = "visitor")
    static class Pages {
        private Pages() {}

        static native TemplateInstance follow(String number);

        static native TemplateInstance receipt(String ref, Receipt receipt, ReceiptProgress progress);
    }

    private static final String REF = "/{ref: [0-9a-f]{16}}";

    private final OpinionReceiptsApi api;
    private final OpinionsApi opinions;
    private final Photos photos;
    private final ReceiptCookie receipts;
    private final Sending sending;

    ReceiptsResource(
            @RestClient OpinionReceiptsApi api,
            @RestClient OpinionsApi opinions,
            Photos photos,
            ReceiptCookie receipts,
            Sending sending) {
        this.api = api;
        this.opinions = opinions;
        this.photos = photos;
        this.receipts = receipts;
        this.sending = sending;
    }

    /** @param number from the QR code of a receipt, or from a list; it is no secret */
    @GET
    public TemplateInstance form(@RestQuery String number) {
        return Pages.follow(number == null ? "" : number);
    }

    @POST
    public Response follow(@RestForm String receiptNumber, @RestForm String trackingCode) throws ApiException {
        return sending.send(
                () -> {
                    Receipt typed = Receipt.typed(receiptNumber, trackingCode);
                    api.followOpinion(typed.number(), typed.code());
                    String ref = ReceiptCookie.refOf(null);
                    receipts.keep(ref, typed);
                    return URI.create(ReceiptCookie.pathOf(ref));
                },
                () -> Pages.follow(""));
    }

    @GET
    @Path(REF)
    public Response show(@RestPath String ref) throws ApiException {
        Optional<Receipt> receipt = receipts.find();
        return receipt.isEmpty()
                ? Response.seeOther(URI.create("/receipts?done=over")).build()
                : Response.ok(page(ref, receipt.get())).build();
    }

    @POST
    @Path(REF + "/rating")
    public Response rate(@RestPath String ref, @RestForm String key, @RestForm String grade, @RestForm String comment)
            throws ApiException {
        Receipt receipt = receipts.get();
        return sending.send(
                () -> api.rateAnswer(
                        receipt.number(),
                        receipt.code(),
                        new Rating().withGrade(Given.code(Grade.class, grade)).withComment(Given.orNull(comment)),
                        key),
                ReceiptCookie.pathOf(ref),
                "rated",
                () -> page(ref, receipt));
    }

    @POST
    @Path(REF + "/withdrawal")
    public Response withdraw(@RestPath String ref, @RestForm String key) throws ApiException {
        Receipt receipt = receipts.get();
        return sending.send(
                () -> api.withdrawOpinion(receipt.number(), receipt.code(), key),
                ReceiptCookie.pathOf(ref),
                "withdrawn",
                () -> page(ref, receipt));
    }

    @POST
    @Path(REF + "/urgings")
    public Response urge(@RestPath String ref, @RestForm String text, @RestForm String key) throws ApiException {
        Receipt receipt = receipts.get();
        return sending.send(
                () -> api.urgeByReceipt(
                        receipt.number(), receipt.code(), new Urging().withText(Given.orNull(text)), key),
                ReceiptCookie.pathOf(ref),
                "urged",
                () -> page(ref, receipt));
    }

    @POST
    @Path(REF + "/erasure")
    public Response erase(@RestPath String ref) throws ApiException {
        Receipt receipt = receipts.get();
        return sending.send(
                () -> api.eraseSubmitterByReceipt(receipt.number(), receipt.code()),
                ReceiptCookie.pathOf(ref),
                "erased",
                () -> page(ref, receipt));
    }

    @POST
    @Path(REF + "/photos")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response addPhotos(@RestPath String ref, @RestForm String key, @RestForm("photo") List<FileUpload> added)
            throws ApiException {
        Receipt receipt = receipts.find().filter(Receipt::isNew).orElseThrow(NotFoundException::new);
        return sending.send(
                () -> photos.add(receipt.opinion(), receipt.code(), key, added),
                ReceiptCookie.pathOf(ref),
                "photosAdded",
                () -> page(ref, receipt));
    }

    /** One file, by whoever has just raised it. */
    @POST
    @Path(REF + "/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response addFile(@RestPath String ref, @RestForm String key, @RestForm FileUpload file) throws ApiException {
        Receipt receipt = receipts.find().filter(Receipt::isNew).orElseThrow(NotFoundException::new);
        return sending.send(
                () -> opinions.addOpinionAttachment(
                        receipt.opinion(), Upload.nameOf(file), Upload.of(file), receipt.code(), key),
                ReceiptCookie.pathOf(ref),
                "fileAdded",
                () -> page(ref, receipt));
    }

    /** For a browser that others use too. */
    @POST
    @Path(REF + "/end")
    public Response end(@RestPath String ref) {
        receipts.forget(ref);
        return Response.seeOther(URI.create("/receipts?done=ended")).build();
    }

    private TemplateInstance page(String ref, Receipt receipt) throws ApiException {
        return Pages.receipt(ref, receipt, api.followOpinion(receipt.number(), receipt.code()));
    }
}
