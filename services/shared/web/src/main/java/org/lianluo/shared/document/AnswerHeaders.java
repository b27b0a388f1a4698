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

    void describe(String status, APIResponse answer) {
        if (status.equals("201")) {
            answer.addHeader(HttpHeaders.LOCATION, header("Path of what was created (新建资源的路径)", "/api/v1/…"));
        }
        if (answer.getContent() == null) {
            return;
        }
        answer.getContent().getMediaTypes().forEach((type, media) -> {
            if (hasVersion(media.getSchema())) {
                answer.addHeader(HttpHeaders.ETAG, header("Its version, for `If-Match` (版本)", "\"3\""));
            }
            if (!type.startsWith("image/") && !type.equals("application/json")) {
                answer.addHeader(
                        HttpHeaders.CONTENT_DISPOSITION,
                        header("Name of the file (文件名)", "attachment; filename=\"reply.docx\""));
            }
        });
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

    static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .example(example)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
