package org.lianluo.portal.attachment;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.Attachment;
import org.lianluo.portal.form.Read;

/** A file that comes with a form, and one that goes out. */
public final class Upload {

    private Upload() {}

    /** Its name; refuses a form without a file. */
    public static String nameOf(FileUpload file) throws ApiException {
        of(file);
        return file.fileName();
    }

    /** The file; refuses a form without one, for which a browser sends an empty part. */
    public static File of(FileUpload file) throws ApiException {
        Read.chosen("file", file != null && file.size() > 0);
        return file.uploadedFile().toFile();
    }

    /** To be saved under its name, never shown; what the client kept of it goes once it was sent on. */
    static Response saved(List<Attachment> listed, UUID id, File file) throws IOException {
        String name = listed.stream()
                .filter(one -> one.getId().equals(id))
                .map(Attachment::getName)
                .findFirst()
                .orElse(id.toString());
        return Response.ok(
                        java.nio.file.Files.newInputStream(file.toPath(), StandardOpenOption.DELETE_ON_CLOSE),
                        MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename*=UTF-8''"
                                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
