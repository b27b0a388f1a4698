package org.lianluo.portal.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.MyApi;
import org.lianluo.client.model.MyExport;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.show.Bytes;

/** What a constituent takes along of their data, or has erased (个人信息保护法 §45, §47). */
@Path("/my")
@RolesAllowed("CITIZEN")
public class MyCopyResource {

    private static final int PAGE = 200;

    private final MyApi my;
    private final ObjectMapper json;

    MyCopyResource(@RestClient MyApi my, ObjectMapper json) {
        this.my = my;
        this.json = json;
    }

    /** All pages in one file. By POST, since the audit trail records each. */
    @POST
    @Path("/export")
    @Produces(MediaType.APPLICATION_JSON)
    public Response export() throws ApiException, JsonProcessingException {
        MyExport all = my.exportMyOpinions(null, PAGE);
        for (String next = all.getNext(); next != null; ) {
            MyExport page = my.exportMyOpinions(next, PAGE);
            all.getItems().addAll(page.getItems());
            next = page.getNext();
        }
        all.setNext(null);
        return Response.ok(json.writerWithDefaultPrettyPrinter().writeValueAsString(all))
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lianluo-export.json\"")
                .build();
    }

    @POST
    @Path("/erasure")
    public Response eraseAll() throws ApiException {
        my.eraseMe();
        return Response.seeOther(Sending.done("/my", "erasedAll")).build();
    }

    @GET
    @Path("/{id}/photos/{photoId}")
    public Response photo(@RestPath UUID id, @RestPath UUID photoId) throws ApiException {
        return Bytes.photo(my.getMyOpinionPhoto(id, photoId));
    }
}
