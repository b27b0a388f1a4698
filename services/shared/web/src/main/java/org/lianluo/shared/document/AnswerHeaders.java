package org.lianluo.shared.document;

import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of answers, as {@link org.lianluo.shared.web.Answer} and {@link org.lianluo.shared.web.Download} have them. */
final class AnswerHeaders {

    private static final String SCHEMAS = "#/components/schemas/";

    private final OpenAPI document;

    AnswerHeaders(OpenAPI document) {
        this.document = document;
    }

    /**
     * @param once whether the operation takes an {@code Idempotency-Key}
     * @param versioned whether it takes {@code If-Match}, and so answers the version that follows
     * @param ofARow whether its path names a row
     */
    void describe(String status, APIResponse answer, boolean once, boolean versioned, boolean ofARow) {
        if (!status.startsWith("2")) {
            return;
        }
        if (once) {
            answer.addHeader(
                    "Idempotent-Replayed",
                    header("`true` if this is the stored answer to an equal earlier request (重复提交)", "true"));
        }
        if (status.equals("201")) {
            answer.addHeader(HttpHeaders.LOCATION, always("Path of the new resource (新建资源的路径)", "/api/v1/…"));
        }
        if (answer.getContent() == null) {
            return;
        }
        answer.getContent().getMediaTypes().forEach((type, media) -> {
            if (type.equals("application/json")) {
                version(answer, versioned || hasVersion(media.getSchema()), ofARow || status.equals("201"));
            }
            if (!type.startsWith("image/") && !type.equals("application/json")) {
                answer.addHeader(
                        HttpHeaders.CONTENT_DISPOSITION,
                        header("Name of the file (文件名)", "attachment; filename=\"reply.docx\""));
            }
        });
    }

    private static void version(APIResponse answer, boolean always, boolean perhaps) {
        if (always) {
            answer.addHeader(HttpHeaders.ETAG, always("Its version, for `If-Match` (版本)", "\"3\""));
        } else if (perhaps) {
            answer.addHeader(
                    HttpHeaders.ETAG, header("Version of the row, if the answer shows its state (版本)", "\"3\""));
        }
    }

    /** What shows a version shows that of its aggregate, which is the ETag. */
    private boolean hasVersion(Schema schema) {
        return schema != null
                && schema.getRef() != null
                && document.getComponents()
                        .getSchemas()
                        .get(schema.getRef().substring(SCHEMAS.length()))
                        .getProperties()
                        .containsKey("version");
    }

    private static Header always(String description, String example) {
        return header(description, example).required(true);
    }

    static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .example(example)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
