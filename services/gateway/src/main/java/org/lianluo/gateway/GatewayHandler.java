package org.lianluo.gateway;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
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

    /**
     * Less than what the decoders take, here and in the services ({@code quarkus.http.limits}): they refuse without a
     * problem and hang up, on the connections that callers share too.
     */
    static final int LONGEST_TARGET = 4 * 1024;

    private final GatewayConfig config;
    private final RouteTable routes;
    private final Admission admission;
    private final Callers callers;
    private final Shares shares;
    private final Shares forms;
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
        this.forms = new Shares(config.connectionsPerService() / 2);
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
        Optional<ProblemKind> objection = Objections.to(request, path, owner, config);
        if (objection.isPresent()) {
            Objections.sayWhatWouldDo(context, objection.get());
            refuse(context, objection.get());
            return;
        }
        if (owner.get().isPortal()) {
            showPage(context, owner.get());
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

    /**
     * Asks nobody for a token and counts nothing: what the page asks of the API is counted as its caller's, and many phones
     * may share one address. Only of forms, which may come slowly, no address holds more than half of the connections.
     */
    private void showPage(RoutingContext context, Upstream portal) {
        if (Objections.mayHaveBody(context.request())) {
            forward(context, portal, forms, callers.nameOf(context.request()), answer -> Future.succeededFuture());
        } else {
            forward(context, portal, answer -> Future.succeededFuture());
        }
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
        HttpServerRequest request = context.request();
        forward(context, owner, shares, decision.caller(), answer -> answered(request, path, answer));
    }

    /** As one of those that this caller may have under way at once. */
    private void forward(
            RoutingContext context,
            Upstream upstream,
            Shares held,
            String caller,
            Function<ProxyResponse, Future<Void>> answered) {
        if (!held.take(upstream.service(), caller)) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
            refuse(context, ProblemKind.TOO_MANY_REQUESTS);
            return;
        }
        context.addEndHandler(end -> held.giveBack(upstream.service(), caller));
        forward(context, upstream, answered);
    }

    private void forward(RoutingContext context, Upstream upstream, Function<ProxyResponse, Future<Void>> answered) {
        if ("100-continue".equalsIgnoreCase(context.request().getHeader(HttpHeaders.EXPECT))) {
            context.response().writeContinue();
        }
        new Forwarding(context, upstream, config, callers, answered).start(client);
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
