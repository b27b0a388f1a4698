package org.lianluo.gateway;

import io.github.bucket4j.TimeMeter;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Puts the gateway's routes before everything that Quarkus would serve on the public port. */
@ApplicationScoped
class GatewayRoutes {

    /** After CORS, which Quarkus handles at -300; before the upload limit at -2 and any body handler. */
    private static final int FIRST = -30;

    private static final int KEEP_ALIVE_SECONDS = 30;

    private static final Logger LOG = Logger.getLogger(GatewayRoutes.class);

    private final Vertx vertx;
    private final GatewayConfig config;
    private final TokenCheck tokens;
    private final ApiDocument document;

    GatewayRoutes(Vertx vertx, GatewayConfig config, TokenCheck tokens, ApiDocument document) {
        this.vertx = vertx;
        this.config = config;
        this.tokens = tokens;
        this.document = document;
    }

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(GatewayRoutes::seal).failureHandler(GatewayRoutes::explain);
        document.install(router, FIRST + 1);
        router.route().order(FIRST + 2).handler(gateway());
    }

    private GatewayHandler gateway() {
        HttpClientOptions options = new HttpClientOptions()
                .setMaxPoolSize(config.connectionsPerService())
                .setMaxWaitQueueSize(config.connectionsPerService() * 4)
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS);
        RateLimits limits = new RateLimits(config.limits(), TimeMeter.SYSTEM_NANOTIME);
        return new GatewayHandler(
                config,
                new RouteTable(config.routes()),
                new Admission(tokens, limits),
                vertx.createHttpClient(options));
    }

    private static void explain(RoutingContext context) {
        if (context.response().headWritten()) {
            context.response().reset();
        } else if (context.statusCode() >= 400 && context.statusCode() < 500) {
            Problems.send(context, context.statusCode() == 404 ? ProblemKind.NOT_FOUND : ProblemKind.BAD_PATH);
        } else {
            LOG.error("A request failed inside the gateway", context.failure());
            Problems.send(context, ProblemKind.INTERNAL_ERROR);
        }
    }

    /** Every answer, whoever wrote it, carries the correlation id and what keeps browsers careful. */
    private static void seal(RoutingContext context) {
        String correlationId = Correlation.idOf(context);
        context.addHeadersEndHandler(v -> {
            MultiMap headers = context.response().headers();
            headers.set(Correlation.HEADER, correlationId);
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("X-Frame-Options", "DENY");
            headers.set("Referrer-Policy", "no-referrer");
            if (!headers.contains(ApiDocument.CONTENT_SECURITY_POLICY)) {
                headers.set(ApiDocument.CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'");
            }
            if ("https".equals(context.request().scheme())) {
                headers.set("Strict-Transport-Security", "max-age=31536000");
            }
        });
        context.next();
    }
}
