package org.lianluo.gateway.docs;

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
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.lianluo.gateway.route.GatewayConfig;

/** Serves the document of the whole API and a page to read it with. */
@ApplicationScoped
public class ApiDocument {

    public static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    /** Swagger UI sets styles and inlines small pictures; scripts come from here only. Tokens come from the realm. */
    private static final String PAGE_POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none';"
                    + " connect-src 'self' ";

    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

    private static final Logger LOG = Logger.getLogger(ApiDocument.class);

    private final Vertx vertx;
    private final GatewayConfig config;
    private final URI issuer;
    private Future<Made> made;

    /** What is made of the merged document. */
    private record Made(PublicFile forClients, PublicFile forThePage, AllowedMethods methods) {}

    ApiDocument(Vertx vertx, GatewayConfig config, @ConfigProperty(name = "quarkus.oidc.token.issuer") String issuer) {
        this.vertx = vertx;
        this.config = config;
        this.issuer = URI.create(issuer);
    }

    /** Adds the routes, at this place among the others. */
    public void install(Router router, int order) {
        for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
            router.route(method, "/api/openapi.json").order(order).handler(context -> send(context, Made::forClients));
            router.route(method, "/api/docs/openapi.json")
                    .order(order)
                    .handler(context -> send(context, Made::forThePage));
            router.route(method, "/api/docs").order(order).handler(this::sendPage);
            router.route(method, "/api/docs/*").order(order).handler(this::sendPage);
            router.route(method, "/api/docs/*").order(order).handler(StaticHandler.create("docs"));
        }
    }

    /** The merged document of these services, from the copies of their documents in this jar. */
    public static ObjectNode merge(Collection<String> services) {
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

    /** The methods of each path. */
    public Future<AllowedMethods> methods() {
        return made().map(Made::methods);
    }

    private void send(RoutingContext context, Function<Made, PublicFile> which) {
        made().onFailure(context::fail).onSuccess(made -> which.apply(made).send(context));
    }

    /** Merged when first asked for, so that it costs nothing at start. */
    private synchronized Future<Made> made() {
        if (made == null || made.failed()) {
            made = vertx.executeBlocking(() -> {
                ObjectNode document = merge(config.routes().keySet());
                return new Made(
                        PublicFile.json(document.toString()),
                        PublicFile.json(
                                SignIn.addTo(document.deepCopy(), issuer).toString()),
                        AllowedMethods.of(document));
            });
        }
        return made;
    }

    private void sendPage(RoutingContext context) {
        if (context.request().path().equals("/api/docs")) {
            context.redirect("/api/docs/");
            return;
        }
        context.response().putHeader(CONTENT_SECURITY_POLICY, PAGE_POLICY + SignIn.origin(issuer));
        // What is versioned by its folder never changes.
        String kept = context.request().path().startsWith("/api/docs/swagger-ui-") ? FOR_A_YEAR : "no-cache";
        context.addHeadersEndHandler(v -> context.response().putHeader(HttpHeaders.CACHE_CONTROL, kept));
        context.next();
    }
}
