package org.lianluo.gateway;

import io.github.bucket4j.TimeMeter;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;
import org.lianluo.gateway.caller.Admission;
import org.lianluo.gateway.caller.Callers;
import org.lianluo.gateway.caller.RateLimits;
import org.lianluo.gateway.caller.TokenCheck;
import org.lianluo.gateway.docs.ApiDocument;
import org.lianluo.gateway.docs.ProblemPages;
import org.lianluo.gateway.refusal.Correlation;
import org.lianluo.gateway.refusal.Overflow;
import org.lianluo.gateway.refusal.ProblemKind;
import org.lianluo.gateway.refusal.Problems;
import org.lianluo.gateway.route.GatewayConfig;
import org.lianluo.gateway.route.RequestPath;
import org.lianluo.gateway.route.RouteTable;

/** Puts the gateway's routes before everything that Quarkus would serve on the public port. */
@ApplicationScoped
class GatewayRoutes {

    /** After CORS, which Quarkus handles at -300; before the upload limit at -2 and any body handler. */
    private static final int FIRST = -30;

    /** A session of the portal comes in three cookies of up to 4 KB each, set anew when it is refreshed. */
    private static final int LARGEST_ANSWER_HEADERS = 32 * 1024;

    /** Headers that an answer which failed before its first byte may have left behind. */
    private static final List<CharSequence> OF_ANOTHER_BODY = List.of(
            HttpHeaders.CONTENT_LENGTH, HttpHeaders.CONTENT_ENCODING, HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED);

    private static final Logger LOG = Logger.getLogger(GatewayRoutes.class);

    private final Vertx vertx;
    private final GatewayConfig config;
    private final TokenCheck tokens;
    private final ApiDocument document;
    private final Callers callers;

    GatewayRoutes(Vertx vertx, GatewayConfig config, TokenCheck tokens, ApiDocument document) {
        this.vertx = vertx;
        this.config = config;
        this.tokens = tokens;
        this.document = document;
        this.callers = new Callers(
                config.trustedProxies().orElse(List.of()), config.portal().key());
    }

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(this::seal).failureHandler(GatewayRoutes::explain);
        document.install(router, FIRST + 1);
        new ProblemPages().install(router, FIRST + 1);
        router.route().order(FIRST + 2).handler(gateway());
    }

    private GatewayHandler gateway() {
        HttpClientOptions options = new HttpClientOptions()
                .setMaxPoolSize(config.connectionsPerService())
                .setMaxWaitQueueSize(config.connectionsPerService() * 4)
                .setMaxHeaderSize(LARGEST_ANSWER_HEADERS)
                .setKeepAliveTimeout((int) config.keepIdle().toSeconds());
        RateLimits limits = new RateLimits(config.limits(), TimeMeter.SYSTEM_NANOTIME);
        return new GatewayHandler(
                config,
                new RouteTable(config.routes(), config.portal().url()),
                new Admission(tokens, limits, callers),
                callers,
                document,
                vertx.createHttpClient(options));
    }

    /** What comes after a request that can't be read can't be read either, and is not asked for. */
    private static void endWith(HttpServerRequest unreadable) {
        unreadable.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        HttpServerRequest.DEFAULT_INVALID_REQUEST_HANDLER.handle(unreadable);
    }

    private static void explain(RoutingContext context) {
        if (context.response().headWritten()) {
            context.response().reset();
            return;
        }
        OF_ANOTHER_BODY.forEach(context.response().headers()::remove);
        context.response().setChunked(false);
        if (context.statusCode() >= 400 && context.statusCode() < 500) {
            Problems.send(context, kindOf(context));
        } else {
            LOG.error("A request failed inside the gateway", context.failure());
            // Nobody knows what of the request is still to come.
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            context.addEndHandler(end -> context.request().connection().close());
            Problems.send(context, ProblemKind.INTERNAL_ERROR);
        }
        Overflow.discard(context);
    }

    /** What the framework refused by status alone: a path that it does not know, or can't read, or a Host. */
    private static ProblemKind kindOf(RoutingContext context) {
        if (context.statusCode() == 404) {
            return ProblemKind.NOT_FOUND;
        }
        return RequestPath.of(context.request().uri()).isEmpty() ? ProblemKind.BAD_PATH : ProblemKind.BAD_REQUEST;
    }

    /** Every answer, whoever wrote it, carries the correlation id and what keeps browsers careful. */
    private void seal(RoutingContext context) {
        ((HttpServerConnection) context.request().connection()).invalidRequestHandler(GatewayRoutes::endWith);
        String correlationId = Correlation.idOf(context);
        context.addHeadersEndHandler(v -> {
            MultiMap headers = context.response().headers();
            headers.set(Correlation.HEADER, correlationId);
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("X-Frame-Options", "DENY");
            // Not no-referrer: a browser would send a form's Origin as null, and the portal could not tell its own
            // forms.
            headers.set("Referrer-Policy", "same-origin");
            if (!headers.contains(ApiDocument.CONTENT_SECURITY_POLICY)) {
                headers.set(ApiDocument.CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'");
            }
            Compression.decide(context.response(), context.request().method().equals(HttpMethod.HEAD));
            if ("https".equals(callers.schemeOf(context.request()))) {
                headers.set("Strict-Transport-Security", "max-age=31536000");
            }
        });
        context.next();
    }
}
