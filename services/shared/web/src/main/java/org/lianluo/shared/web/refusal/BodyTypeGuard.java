package org.lianluo.shared.web.refusal;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/**
 * Refuses a body of another type than its operation takes: JSON in UTF-8 unless the operation says something else. Left to
 * the framework, any text is made into a request that consists of one text.
 */
@ApplicationScoped
class BodyTypeGuard {

    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s;\"]*)", Pattern.CASE_INSENSITIVE);

    @ServerRequestFilter
    void check(RoutingContext context, ResourceInfo resource) {
        Method operation = resource.getResourceMethod();
        if (operation == null || !takesABody(operation)) {
            return;
        }
        HttpServerRequest request = context.request();
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if ((type != null || hasBody(request)) && !isTaken(type, operation)) {
            throw new ProblemException(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || length != null && !length.equals("0");
    }

    private static boolean takesABody(Method operation) {
        return Arrays.stream(operation.getParameters()).anyMatch(BodyTypeGuard::isBody);
    }

    /** What is not taken from somewhere else. */
    private static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .noneMatch(annotation ->
                        annotation.annotationType().getPackageName().startsWith("jakarta.ws.rs"));
    }

    private static boolean isTaken(String type, Method operation) {
        if (type == null) {
            return false;
        }
        Consumes consumes = operation.getAnnotation(Consumes.class);
        String bare = type.split(";", 2)[0].strip();
        if (consumes != null) {
            // A picture has no charset, whatever some clients say.
            return Stream.of(consumes.value()).anyMatch(bare::equalsIgnoreCase);
        }
        Matcher charset = CHARSET.matcher(type);
        return bare.equalsIgnoreCase(MediaType.APPLICATION_JSON)
                && (!charset.find() || charset.group(1).equalsIgnoreCase("utf-8"));
    }
}
