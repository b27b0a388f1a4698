package org.lianluo.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.servers.SourceTree;

class RealmFileTest {
    private static final String REALM = SourceTree.read("keycloak/lianluo-realm.json");

    private final JsonNode withDemo = DemoAccounts.read().addTo(REALM);

    @Test
    void holdsNoAccountAndNoPasswordGrantOutsideTheLocalSetUp() throws JsonProcessingException {
        JsonNode realm = DemoAccounts.JSON.readTree(REALM);

        assertThat(realm.path("users").findValuesAsText("username")).containsExactly("service-account-station");
        assertThat(realm.path("clients").valueStream().map(client -> client.path("clientId")
                        .asText()))
                .containsExactly("deputy-app", "portal", "api-docs", "station");
        assertThat(realm.path("clients").valueStream().filter(client -> client.path("standardFlowEnabled")
                        .asBoolean()))
                .hasSize(3)
                .allSatisfy(client -> {
                    assertThat(client.path("directAccessGrantsEnabled").asBoolean())
                            .isFalse();
                    assertThat(client.path("attributes")
                                    .path("pkce.code.challenge.method")
                                    .asText())
                            .isEqualTo("S256");
                });
    }

    @Test
    void letsTheServiceOfStationsRegisterKiosksAndNothingElse() throws JsonProcessingException {
        JsonNode realm = DemoAccounts.JSON.readTree(REALM);
        JsonNode account = realm.path("users").get(0);
        JsonNode station = realm.path("clients").get(3);
        JsonNode policies = realm.path("components")
                .path("org.keycloak.services.clientregistration.policy.ClientRegistrationPolicy");

        assertThat(account.path("clientRoles").toString()).isEqualTo("{\"realm-management\":[\"create-client\"]}");
        assertThat(account.has("realmRoles")).isFalse();
        assertThat(station.path("secret").asText()).isEqualTo("${LIANLUO_STATION_SECRET}");
        assertThat(station.path("defaultClientScopes")).isEmpty();
        assertThat(policies.findValuesAsText("providerId"))
                .containsExactly("trusted-hosts", "allowed-client-templates", "allowed-protocol-mappers", "scope");
        assertThat(policies.get(1).path("config").toString())
                .isEqualTo("{\"allowed-client-scopes\":[\"kiosk\"],\"allow-default-scopes\":[\"false\"]}");
        assertThat(policies.get(2).path("config")).isEmpty();
    }

    @Test
    void letsThePortalSignInWithItsSecretAndReturnToOnePage() throws JsonProcessingException {
        JsonNode portal = DemoAccounts.JSON
                .readTree(REALM)
                .path("clients")
                .valueStream()
                .filter(client -> client.path("clientId").asText().equals("portal"))
                .findFirst()
                .orElseThrow();

        assertThat(portal.path("publicClient").asBoolean(true)).isFalse();
        assertThat(portal.path("secret").asText()).isEqualTo("${LIANLUO_PORTAL_SECRET}");
        assertThat(portal.path("redirectUris").toString())
                .isEqualTo("[\"${LIANLUO_PORTAL_URL:http://127.0.0.1:8080}/signed-in\"]");
        assertThat(portal.path("attributes").has("post.logout.redirect.uris")).isFalse();
    }

    @Test
    void giveEachDemoUnitAndKioskAClientWithItsCodeAndRegion() {
        assertThat(machine("unit-410402-u64").path("attributes").toString())
                .isEqualTo("{\"region\":[\"410402\"],\"unit_code\":[\"410402-U64\"]}");
        assertThat(machine("kiosk-410402-s001").path("attributes").toString())
                .isEqualTo("{\"region\":[\"410402\"],\"station_codes\":[\"410402-S001\"]}");
        assertThat(machine("kiosk-410402-s001").path("realmRoles").toString()).isEqualTo("[\"KIOSK\"]");
    }

    @Test
    void declareEveryAttributeAndRoleThatAnAccountUses() throws JsonProcessingException {
        Set<String> roles = names(withDemo.path("roles").path("realm"));
        Set<String> attributes = names(profile().path("attributes"));

        assertThat(withDemo.path("users")).allSatisfy(user -> {
            assertThat(roles)
                    .containsAll(user.path("realmRoles")
                            .valueStream()
                            .map(JsonNode::asText)
                            .toList());
            assertThat(attributes)
                    .containsAll(List.copyOf(user.path("attributes").properties().stream()
                            .map(entry -> entry.getKey())
                            .toList()));
        });
    }

    @Test
    void letsOnlyAdministratorsSeeAndChangeTheCodes() throws JsonProcessingException {
        Set<String> codes = Set.of("region", "station_codes", "unit_code", "deputy_codes");

        assertThat(profile().path("attributes"))
                .filteredOn(attribute -> codes.contains(attribute.path("name").asText()))
                .hasSize(codes.size())
                .allSatisfy(attribute -> assertThat(
                                attribute.path("permissions").path("edit").toString())
                        .isEqualTo("[\"admin\"]"));
    }

    private JsonNode machine(String name) {
        return withDemo.path("users")
                .valueStream()
                .filter(user -> user.path("username").asText().equals("service-account-" + name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode profile() throws JsonProcessingException {
        return DemoAccounts.JSON.readTree(withDemo.path("components")
                .path("org.keycloak.userprofile.UserProfileProvider")
                .path(0)
                .path("config")
                .path("kc.user.profile.config")
                .path(0)
                .asText());
    }

    private static Set<String> names(JsonNode list) {
        return list.valueStream().map(entry -> entry.path("name").asText()).collect(Collectors.toSet());
    }
}
