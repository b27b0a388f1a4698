package org.lianluo.gateway.route;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which service owns which resource; all pages are the portal's. Made once from the configuration; a resource has one owner. An
 * action on a resource, such as {@code suggestions/*&#47;coordination}, may be another service's.
 */
public final class RouteTable {

    private final Map<String, Upstream> owners = new HashMap<>();

    private final Optional<Upstream> portal;

    public RouteTable(Map<String, ? extends GatewayConfig.Route> routes, Optional<URI> portal) {
        this.portal = portal.map(Upstream::portal);
        routes.forEach((service, route) -> {
            Upstream upstream = Upstream.service(service, route.url());
            route.resources().forEach(resource -> claim(resource, upstream));
        });
    }

    /** The service or portal behind this path, or nothing if there is none. */
    public Optional<Upstream> ownerOf(RequestPath path) {
        return path.isPage()
                ? portal
                : path.action().map(owners::get).or(() -> path.resource().map(owners::get));
    }

    private void claim(String resource, Upstream upstream) {
        Upstream other = owners.putIfAbsent(resource, upstream);
        if (other != null) {
            throw new IllegalArgumentException("lianluo.gateway.routes gives %s to both %s and %s"
                    .formatted(resource, other.service(), upstream.service()));
        }
    }
}
