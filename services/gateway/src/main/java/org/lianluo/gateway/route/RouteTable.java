package org.lianluo.gateway.route;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which service owns which resource. Made once from the configuration; a resource has one owner. */
public final class RouteTable {

    private final Map<String, Upstream> owners = new HashMap<>();

    public RouteTable(Map<String, ? extends GatewayConfig.Route> routes) {
        routes.forEach((service, route) -> {
            Upstream upstream = Upstream.at(service, route.url());
            route.resources().forEach(resource -> claim(resource, upstream));
        });
    }

    /** The service behind this path, or nothing if it is none of the API's. */
    public Optional<Upstream> ownerOf(RequestPath path) {
        return path.resource().map(owners::get);
    }

    private void claim(String resource, Upstream upstream) {
        Upstream other = owners.putIfAbsent(resource, upstream);
        if (other != null) {
            throw new IllegalArgumentException("lianluo.gateway.routes gives %s to both %s and %s"
                    .formatted(resource, other.service(), upstream.service()));
        }
    }
}
