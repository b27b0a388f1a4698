package org.lianluo.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jboss.logging.Logger;

/** Serves the document of the whole API and a page to read it with. */
@ApplicationScoped
class ApiDocument {

    static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    /** Swagger UI sets styles and inlines small pictures; scripts come from here only. */
    private static final String PAGE_POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline';" + " img-src 'self' data:; frame-ancestors 'none'";

    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

    private static final Logger LOG = Logger.getLogger(ApiDocument.class);

    private final Vertx vertx;
    private final GatewayConfig config;
    private Future<PublicFile> document;

    ApiDocument(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        this.config = config;
    }

    /** Adds the routes, at this place among the others. */
    void install(Router router, int order) {
        for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
            router.route(method, "/api/openapi.json").order(order).handler(this::sendDocument);
            router.route(method, "/api/docs").order(order).handler(ApiDocument::sendPage);
            router.route(method, "/api/docs/*").order(order).handler(ApiDocument::sendPage);
            router.route(method, "/api/docs/*").order(order).handler(StaticHandler.create("docs"));
        }
    }

    /** The merged document of these services, from the copies of their documents in this jar. */
    static ObjectNode merge(Collection<String> services) {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        OpenApiMerger merger = new OpenApiMerger();
        for (String service : new TreeSet<>(services)) {
            String name = "openapi/" + service + ".yaml";
            try (InputStream in = ApiDocument.class.getClassLoader().getResourceAsStream(name)) {
                if (in == null) {
                    LOG.warnf("%s is not in the API document, since %s is missing", service, name);
                } else {
                    merger.add(service, (ObjectNode) yaml.readTree(in));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(name + " cannot be read", e);
            }
        }
        return merger.merge();
    }

    private void sendDocument(RoutingContext context) {
        document().onFailure(context::fail).onSuccess(json -> json.send(context));
    }

    /** Merged when first asked for, so that it costs nothing at start. */
    private synchronized Future<PublicFile> document() {
        if (document == null || document.failed()) {
            document = vertx.executeBlocking(
                    () -> PublicFile.json(merge(config.routes().keySet()).toString()));
        }
        return document;
    }

    private static void sendPage(RoutingContext context) {
        if (context.request().path().equals("/api/docs")) {
            context.redirect("/api/docs/");
            return;
        }
        context.response().putHeader(CONTENT_SECURITY_POLICY, PAGE_POLICY);
        // What is versioned by its folder never changes.
        String kept = context.request().path().startsWith("/api/docs/swagger-ui-") ? FOR_A_YEAR : "no-cache";
        context.addHeadersEndHandler(v -> context.response().putHeader(HttpHeaders.CACHE_CONTROL, kept));
        context.next();
    }
}
