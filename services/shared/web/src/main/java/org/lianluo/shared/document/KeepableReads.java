package org.lianluo.shared.document;

import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What an operation says whose answers clients may keep ({@link org.lianluo.shared.web.SameForEverybody}). */
final class KeepableReads {

    private KeepableReads() {}

    static void describe(Operation operation) {
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        if (answer.getHeaders() == null || !answer.getHeaders().containsKey(HttpHeaders.ETAG)) {
            answer.addHeader(
                    HttpHeaders.ETAG,
                    AnswerHeaders.header(
                            "Of its content, for `If-None-Match` (内容标识)", "\"5d41402abc4b2a76b9719d911017c592\""));
        }
        answer.addHeader(
                HttpHeaders.CACHE_CONTROL,
                AnswerHeaders.header("How long it may be kept (可缓存多久)", "public, max-age=60"));
        operation
                .getResponses()
                .addAPIResponse(
                        "304",
                        OASFactory.createAPIResponse()
                                .description("The caller's copy is current (内容未变)")
                                .addHeader(HttpHeaders.ETAG, answer.getHeaders().get(HttpHeaders.ETAG)));
        operation.addParameter(OASFactory.createParameter()
                .name(HttpHeaders.IF_NONE_MATCH)
                .in(Parameter.In.HEADER)
                .required(false)
                .description("ETags of the caller's copies; 304 if one is current (已有内容的 ETag)")
                .example("\"3\"")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
    }
}
