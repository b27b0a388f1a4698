package org.lianluo.gateway;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lianluo.gateway.route.GatewayConfig;
import org.lianluo.gateway.route.RequestPath;
import org.lianluo.gateway.route.RouteTable;

/** Keeps the metrics few and free of what stands in paths: requests are counted by resource. */
class RequestMetrics {

    private static final String PAGES = "pages";
    private static final String OTHER = "other";

    @Produces
    @Singleton
    MeterFilter requestsByResource(GatewayConfig config) {
        RouteTable routes = new RouteTable(config.routes(), config.portal().url());
        return MeterFilter.replaceTagValues("uri", uri -> nameOf(uri, routes));
    }

    /** Values that are no path, such as NOT_FOUND, are Micrometer's own and stay. */
    static String nameOf(String uri, RouteTable routes) {
        if (!uri.startsWith("/")) {
            return uri;
        }
        if (uri.startsWith("/api/docs")) {
            return "/api/docs";
        }
        return RequestPath.of(uri)
                .filter(path -> routes.ownerOf(path).isPresent())
                .map(path -> path.resource().map("/api/v1/"::concat).orElse(PAGES))
                .orElse(uri.equals("/api/openapi.json") ? uri : OTHER);
    }
}
