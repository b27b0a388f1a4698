package org.lianluo.testkit.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * In each test of a service: every answer that a test gets is one that the API document of the service describes. So each
 * test of a resource also tests the document.
 */
public class AnswersFitTheDocument implements QuarkusTestBeforeEachCallback {

    /** Written by Quarkus when it prepares the application; a shared module has none. */
    private static final Path DOCUMENT = Path.of("target", "openapi", "openapi.yaml");

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (Files.exists(DOCUMENT) && RestAssured.filters().stream().noneMatch(Look.class::isInstance)) {
            RestAssured.filters(new Look(AnsweredDocument.read(DOCUMENT)));
        }
    }

    /** Looks at each answer and hands it on. */
    private record Look(AnsweredDocument document) implements Filter {

        @Override
        public Response filter(
                FilterableRequestSpecification request,
                FilterableResponseSpecification expected,
                FilterContext context) {
            Response response = context.next(request, expected);
            assertThat(document.faults(
                            request.getMethod(),
                            request.getURI(),
                            new AnsweredDocument.Answer(
                                    response.statusCode(),
                                    response.contentType(),
                                    response.headers().asList().stream()
                                            .map(Header::getName)
                                            .collect(Collectors.toSet()),
                                    response.asByteArray())))
                    .as(
                            "what the API document doesn't say of the answer %d to %s %s",
                            response.statusCode(), request.getMethod(), request.getURI())
                    .isEmpty();
            return response;
        }
    }
}
