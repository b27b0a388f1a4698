package org.lianluo.gateway;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianluo.gateway.caller.Admission;
import org.lianluo.gateway.caller.Callers;
import org.lianluo.gateway.caller.RateLimits;
import org.lianluo.gateway.caller.Shares;
import org.lianluo.gateway.docs.ApiDocument;
import org.lianluo.gateway.forwarding.Forwarding;
import org.lianluo.gateway.refusal.Overflow;
import org.lianluo.gateway.refusal.ProblemKind;
import org.lianluo.gateway.refusal.Problems;
import org.lianluo.gateway.route.GatewayConfig;
import org.lianluo.gateway.route.RequestPath;
import org.lianluo.gateway.route.RouteTable;
import org.lianluo.gateway.route.Upstream;

/** Takes every request that is not for the documents: refuses it with a problem, or forwards it. */
final class GatewayHandler implements Handler<RoutingContext> {

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

    /**
     * Less than what the decoders take, here and in the services ({@code quarkus.http.limits}): they refuse without a
     * problem and hang up, on the connections that callers share too.
     */
    private static final int LONGEST_TARGET = 4 * 1024;

    private static final int LARGEST_HEADERS = 20 * 1024;

    private final GatewayConfig config;
    private final RouteTable routes;
    private final Admission admission;
    private final Callers callers;
    private final Shares shares;
    private final ApiDocument document;
    private final HttpClient client;

    GatewayHandler(
            GatewayConfig config,
            RouteTable routes,
            Admission admission,
            Callers callers,
            ApiDocument document,
            HttpClient client) {
        this.config = config;
        this.routes = routes;
        this.admission = admission;
        this.callers = callers;
        this.shares = new Shares(config.connectionsPerCaller());
        this.document = document;
        this.client = client;
    }

    @Override
    public void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        // Nothing of the body is read before it is known where it goes.
        request.pause();
        if (request.uri().length() > LONGEST_TARGET) {
            refuse(context, ProblemKind.TARGET_TOO_LONG);
            return;
        }
        Optional<RequestPath> path = RequestPath.of(request.uri());
        Optional<Upstream> owner = path.flatMap(routes::ownerOf);
        Optional<ProblemKind> objection = objection(request, path, owner);
        if (objection.isPresent()) {
            sayWhatWouldDo(context, objection.get());
            refuse(context, objection.get());
            return;
        }
        Context eventLoop = context.vertx().getOrCreateContext();
        Uni<Admission.Decision> decision = admission.decide(request, path.get());
        // The keys may have been fetched on another thread; the request belongs to this one.
        decision.emitOn(task -> eventLoop.runOnContext(v -> task.run()))
                // As a stage of its own, since what a last receiver throws goes nowhere.
                .invoke(verdict -> proceed(context, path.get(), owner.get(), verdict))
                .subscribe()
                .with(verdict -> {}, context::fail);
    }

    private Optional<ProblemKind> objection(
            HttpServerRequest request, Optional<RequestPath> path, Optional<Upstream> owner) {
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
        return bodyObjection(request);
    }

    private static void sayWhatWouldDo(RoutingContext context, ProblemKind objection) {
        if (objection == ProblemKind.METHOD_NOT_ALLOWED) {
            context.response().putHeader(HttpHeaders.ALLOW, ALLOWED);
        } else if (objection == ProblemKind.UNSUPPORTED_MEDIA_TYPE) {
            context.response().putHeader(HttpHeaders.ACCEPT_ENCODING, HttpHeaders.IDENTITY);
        }
    }

    private static int sizeOf(MultiMap headers) {
        int size = 0;
        for (Map.Entry<String, String> header : headers) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    private Optional<ProblemKind> bodyObjection(HttpServerRequest request) {
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
        if (BODILESS.contains(request.method()) && (chunked || announced > 0)) {
            return Optional.of(ProblemKind.BODY_NOT_ALLOWED);
        }
        return announced > Forwarding.longestBody(request, config)
                ? Optional.of(ProblemKind.PAYLOAD_TOO_LARGE)
                : Optional.empty();
    }

    private void proceed(RoutingContext context, RequestPath path, Upstream owner, Admission.Decision decision) {
        if (context.response().closed()) {
            return;
        }
        context.addHeadersEndHandler(v -> showQuotas(context, decision));
        if (decision.refusal().isPresent()) {
            explain(context, decision);
            refuse(context, decision.refusal().get());
            return;
        }
        if (!shares.take(owner.service(), decision.caller())) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
            refuse(context, ProblemKind.TOO_MANY_REQUESTS);
            return;
        }
        context.addEndHandler(end -> shares.giveBack(owner.service(), decision.caller()));
        HttpServerRequest request = context.request();
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            context.response().writeContinue();
        }
        new Forwarding(context, owner, config, callers, answer -> answered(request, path, answer)).start(client);
    }

    private Future<Void> answered(HttpServerRequest request, RequestPath path, ProxyResponse answer) {
        admission.answered(request, path, answer.getStatusCode());
        if (answer.getStatusCode() != 405) {
            return Future.succeededFuture();
        }
        return document.methods()
                .map(methods -> answer.putHeader(HttpHeaders.ALLOW, methods.at(path)))
                .mapEmpty();
    }

    private static void showQuotas(RoutingContext context, Admission.Decision decision) {
        if (!decision.quotas().isEmpty()) {
            context.response()
                    .putHeader(
                            "RateLimit-Policy",
                            decision.quotas().stream()
                                    .map(RateLimits.Quota::policy)
                                    .collect(Collectors.joining(", ")))
                    .putHeader(
                            "RateLimit",
                            decision.quotas().stream()
                                    .map(RateLimits.Quota::state)
                                    .collect(Collectors.joining(", ")));
        }
    }

    private static void explain(RoutingContext context, Admission.Decision decision) {
        switch (decision.refusal().orElseThrow()) {
            case UNAUTHENTICATED -> context.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            case TOO_MANY_REQUESTS ->
                context.response().putHeader(HttpHeaders.RETRY_AFTER, seconds(decision.retryAfter()));
            default -> {}
        }
    }

    /** Rounded up, since a client that comes back too early is refused again. */
    private static String seconds(Duration wait) {
        return Long.toString(wait.plusNanos(999_999_999).toSeconds());
    }

    private static void refuse(RoutingContext context, ProblemKind kind) {
        Problems.send(context, kind);
        Overflow.discard(context);
    }
}
