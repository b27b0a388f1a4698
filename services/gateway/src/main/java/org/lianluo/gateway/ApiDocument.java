package org.lianluo.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.TreeSet;
import org.jboss.logging.Logger;

/** Serves the document of the whole API and a page to read it with. */
@ApplicationScoped
class ApiDocument {

    static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    /** Swagger UI sets styles and inlines small pictures; scripts come from here only. */
    private static final String PAGE_POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline';" + " img-src 'self' data:; frame-ancestors 'none'";

    private static final Logger LOG = Logger.getLogger(ApiDocument.class);

    private final Vertx vertx;
    private final GatewayConfig config;
    private Future<Buffer> document;

    ApiDocument(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        this.config = config;
    }

    /** Adds the routes, at this place among the others. */
    void install(Router router, int order) {
        router.get("/api/openapi.json").order(order).handler(this::sendDocument);
        router.get("/api/docs").order(order).handler(ApiDocument::sendPage);
        router.get("/api/docs/*").order(order).handler(ApiDocument::sendPage);
        router.get("/api/docs/*").order(order).handler(StaticHandler.create("docs"));
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
        document().onFailure(context::fail).onSuccess(json -> context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(json));
    }

    /** Merged when first asked for, so that it costs nothing at start. */
    private synchronized Future<Buffer> document() {
        if (document == null || document.failed()) {
            document = vertx.executeBlocking(
                    () -> Buffer.buffer(merge(config.routes().keySet()).toString()));
        }
        return document;
    }

    private static void sendPage(RoutingContext context) {
        if (context.request().path().equals("/api/docs")) {
            context.redirect("/api/docs/");
            return;
        }
        context.response().putHeader(CONTENT_SECURITY_POLICY, PAGE_POLICY);
        context.next();
    }
}
