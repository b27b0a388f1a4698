package org.lianluo.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RouteTableTest {

    private record TestRoute(URI url, Set<String> resources) implements GatewayConfig.Route {

        static TestRoute to(String url, String... resources) {
            return new TestRoute(URI.create(url), Set.of(resources));
        }
    }

    @Test
    void findsTheOwnerByTheFirstSegment() {
        RouteTable table = table(
                "station", TestRoute.to("http://station:8101", "me", "stations"),
                "handling", TestRoute.to("https://handling", "units"));

        assertThat(ownerOf(table, "/api/v1/stations/1/x")).contains(new Upstream("station", "station", 8101, false));
        assertThat(ownerOf(table, "/api/v1/me")).map(Upstream::service).contains("station");
        assertThat(ownerOf(table, "/api/v1/units")).contains(new Upstream("handling", "handling", 443, true));
        assertThat(ownerOf(table, "/api/v1/station")).isEmpty();
        assertThat(ownerOf(table, "/api/v1/Stations")).isEmpty();
        assertThat(ownerOf(table, "/q/metrics")).isEmpty();
    }

    @Test
    void anActionOnAResourceMayBeAnothersService() {
        RouteTable table = table(
                "suggestion", TestRoute.to("http://suggestion:8102", "suggestions"),
                "handling", TestRoute.to("http://handling:8103", "assignments", "suggestions/*/coordination"));

        assertThat(ownerOf(table, "/api/v1/suggestions/1/coordination"))
                .map(Upstream::service)
                .contains("handling");
        for (String own : new String[] {
            "/api/v1/suggestions",
            "/api/v1/suggestions/coordination",
            "/api/v1/suggestions/1/coordination/2",
            "/api/v1/suggestions/1/coordinations",
            "/api/v1/suggestions/1/withdrawal"
        }) {
            assertThat(ownerOf(table, own)).as(own).map(Upstream::service).contains("suggestion");
        }
        assertThat(ownerOf(table, "/api/v1/assignments/1/coordination"))
                .map(Upstream::service)
                .contains("handling");
    }

    @Test
    void leavesToThePortalWhatIsNotUnderTheApi() {
        RouteTable table = new RouteTable(
                Map.of("station", TestRoute.to("http://station:8101", "me")),
                Optional.of(URI.create("http://portal:8110")));

        for (String page : new String[] {"/", "/work", "/static/portal.css", "/apix", "/API/v1/me"}) {
            assertThat(ownerOf(table, page)).as(page).contains(new Upstream("portal", "portal", 8110, false));
        }
        assertThat(ownerOf(table, "/api/v1/me")).map(Upstream::service).contains("station");
        for (String nothing : new String[] {"/api", "/api/x", "/api/v1", "/api/v1/nobody"}) {
            assertThat(ownerOf(table, nothing)).as(nothing).isEmpty();
        }
    }

    @Test
    void refusesTwoOwnersOfOneResource() {
        assertThatThrownBy(() -> table(
                        "station", TestRoute.to("http://station:1", "units"),
                        "handling", TestRoute.to("http://handling:1", "units")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("units")
                .hasMessageContaining("station")
                .hasMessageContaining("handling");
    }

    @Test
    void refusesAnAddressWithAPathOrWithoutHost() {
        for (String url : new String[] {"http://station:1/base", "station:8101", "ftp://station", "/station"}) {
            assertThatThrownBy(() -> new RouteTable(Map.of("station", TestRoute.to(url, "me")), Optional.empty()))
                    .as(url)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("lianluo.gateway.routes.station.url");
            assertThatThrownBy(() -> new RouteTable(Map.of(), Optional.of(URI.create(url))))
                    .as(url)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("lianluo.gateway.portal.url");
        }
    }

    private static RouteTable table(String first, TestRoute firstRoute, String second, TestRoute secondRoute) {
        return new RouteTable(Map.of(first, firstRoute, second, secondRoute), Optional.empty());
    }

    private static Optional<Upstream> ownerOf(RouteTable table, String target) {
        return table.ownerOf(RequestPath.of(target).orElseThrow());
    }
}
