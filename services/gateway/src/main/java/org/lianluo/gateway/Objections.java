package org.lianluo.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianluo.gateway.forwarding.BodyLimit;
import org.lianluo.gateway.refusal.ProblemKind;
import org.lianluo.gateway.route.GatewayConfig;
import org.lianluo.gateway.route.RequestPath;
import org.lianluo.gateway.route.Upstream;

/** What speaks against a request, whoever sends it; known from its head alone. */
final class Objections {

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.OPTIONS,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE);

    private static final String ALLOWED =
            METHODS.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));

    private static final Set<HttpMethod> BODILESS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.DELETE);

    /** Less than what the decoders take, as {@link GatewayHandler#LONGEST_TARGET}; three cookies of a session fit in. */
    private static final int LARGEST_HEADERS = 20 * 1024;

    private Objections() {}

    /** The first one, or nothing. */
    static Optional<ProblemKind> to(
            HttpServerRequest request, Optional<RequestPath> path, Optional<Upstream> owner, GatewayConfig config) {
        if (path.isEmpty()) {
            return Optional.of(ProblemKind.BAD_PATH);
        }
        if (owner.isEmpty()) {
            return Optional.of(ProblemKind.NOT_FOUND);
        }
        if (!METHODS.contains(request.method())) {
            return Optional.of(ProblemKind.METHOD_NOT_ALLOWED);
        }
        if (sizeOf(request.headers()) > LARGEST_HEADERS) {
            return Optional.of(ProblemKind.HEADERS_TOO_LARGE);
        }
        HostAndPort host = request.authority();
        if (host == null || host.host().isEmpty()) {
            return Optional.of(ProblemKind.BAD_REQUEST);
        }
        return toBody(request, BodyLimit.of(request, owner.get(), config));
    }

    /** Says in the answer's headers what would do instead. */
    static void sayWhatWouldDo(RoutingContext context, ProblemKind objection) {
        if (objection == ProblemKind.METHOD_NOT_ALLOWED) {
            context.response().putHeader(HttpHeaders.ALLOW, ALLOWED);
        } else if (objection == ProblemKind.UNSUPPORTED_MEDIA_TYPE) {
            context.response().putHeader(HttpHeaders.ACCEPT_ENCODING, HttpHeaders.IDENTITY);
        }
    }

    /** Whether a body may come with it. */
    static boolean mayHaveBody(HttpServerRequest request) {
        return !BODILESS.contains(request.method());
    }

    private static int sizeOf(MultiMap headers) {
        int size = 0;
        for (Map.Entry<String, String> header : headers) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    private static Optional<ProblemKind> toBody(HttpServerRequest request, BodyLimit limit) {
        List<String> encoding = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean chunked = encoding.equals(List.of("chunked"));
        if (!encoding.isEmpty() && (!chunked || length != null)) {
            return Optional.of(ProblemKind.BAD_REQUEST);
        }
        if (length != null && !length.matches("\\d{1,18}")) {
            return Optional.of(ProblemKind.BAD_REQUEST);
        }
        String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            return Optional.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
        }
        long announced = length == null ? 0 : Long.parseLong(length);
        if (!mayHaveBody(request) && (chunked || announced > 0)) {
            return Optional.of(ProblemKind.BODY_NOT_ALLOWED);
        }
        return announced > limit.bytes() ? Optional.of(ProblemKind.PAYLOAD_TOO_LARGE) : Optional.empty();
    }
}
