package org.lianluo.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianluo.shared.servers.SourceTree;
import org.lianluo.shared.servers.process.StartFailure;

/**
 * The accounts of {@code deployment/keycloak/demo-accounts.json} as Keycloak imports them: people, one client for each
 * demo unit and kiosk with its codes on the service account, and {@code demo-cli}, which exchanges a name and a password
 * for a token. Nothing but the local set-up has them.
 */
public final class DemoAccounts {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> CODES = List.of("region", "station_codes", "unit_code", "deputy_codes");

    /** For who works at every station of the demo. */
    private static final String ALL = "*";

    private final JsonNode accounts;

    DemoAccounts(String json) {
        accounts = parse(json);
    }

    /** Those of the source tree. */
    public static DemoAccounts read() {
        return new DemoAccounts(SourceTree.read("keycloak/demo-accounts.json"));
    }

    public JsonNode json() {
        return accounts;
    }

    /** The names of people, and the clients of units and kiosks. */
    public Set<String> names() {
        ObjectNode realm = addTo("{}");
        return Stream.concat(
                        realm.path("users").findValuesAsText("username").stream(),
                        realm.path("clients").findValuesAsText("clientId").stream())
                .collect(Collectors.toSet());
    }

    /** The realm with these accounts in it. */
    public ObjectNode addTo(String realmJson) {
        ObjectNode realm = (ObjectNode) parse(realmJson);
        ArrayNode clients = realm.withArray("clients");
        ArrayNode users = realm.withArray("users");
        clients.add(commandLineClient());
        accounts.path("users").forEach(user -> users.add(person(user)));
        for (int number = 1; number <= accounts.path("units").path("count").asInt(); number++) {
            String code = "%s-U%02d".formatted(accounts.path("region").asText(), number);
            ObjectNode machine = machine(
                    clients, users, "unit-" + code, accounts.path("units").path("roles"));
            machine.withObject("/attributes").putArray("unit_code").add(code);
        }
        ArrayNode kioskRole = JSON.createArrayNode().add("KIOSK");
        for (JsonNode station : accounts.path("kiosks")) {
            ObjectNode machine = machine(clients, users, "kiosk-" + station.asText(), kioskRole);
            machine.withObject("/attributes").putArray("station_codes").add(station.asText());
        }
        return realm;
    }

    private ObjectNode machine(ArrayNode clients, ArrayNode users, String clientId, JsonNode roles) {
        ObjectNode client = clients.addObject();
        client.put("clientId", clientId).put("enabled", true).put("protocol", "openid-connect");
        client.put("publicClient", false)
                .put("secret", accounts.path("clientSecretPrefix").asText() + clientId);
        client.put("standardFlowEnabled", false).put("directAccessGrantsEnabled", false);
        client.put("serviceAccountsEnabled", true).put("fullScopeAllowed", true);
        client.putArray("defaultClientScopes").add("lianluo");

        ObjectNode user = users.addObject();
        user.put("username", "service-account-" + clientId.toLowerCase(Locale.ROOT));
        user.put("enabled", true).put("serviceAccountClientId", clientId);
        user.set("realmRoles", roles);
        user.withObject("/attributes")
                .putArray("region")
                .add(accounts.path("region").asText());
        return user;
    }

    private ObjectNode person(JsonNode account) {
        ObjectNode user = JSON.createObjectNode();
        String name = account.path("name").asText();
        user.put("username", account.path("username").asText()).put("enabled", true);
        user.put("lastName", name.substring(0, 1)).put("firstName", name.substring(1));
        user.put("email", account.path("username").asText() + "@demo.invalid").put("emailVerified", true);
        user.set("realmRoles", account.path("roles"));
        ObjectNode credential = user.putArray("credentials").addObject();
        credential
                .put("type", "password")
                .put("value", accounts.path("password").asText())
                .put("temporary", false);
        ObjectNode attributes = user.putObject("attributes");
        for (String code : CODES) {
            if (code.equals("station_codes") && account.path(code).asText().equals(ALL)) {
                ArrayNode codes = attributes.putArray(code);
                allStations().forEach(codes::add);
            } else if (account.path(code).isArray()) {
                attributes.set(code, account.path(code));
            } else if (account.has(code)) {
                attributes.putArray(code).add(account.path(code));
            }
        }
        return user;
    }

    private List<String> allStations() {
        return IntStream.rangeClosed(1, accounts.path("stations").path("count").asInt())
                .mapToObj(number -> "%s-S%03d".formatted(accounts.path("region").asText(), number))
                .toList();
    }

    private static ObjectNode commandLineClient() {
        ObjectNode client = JSON.createObjectNode();
        client.put("clientId", "demo-cli").put("name", "Tours with curl").put("enabled", true);
        client.put("protocol", "openid-connect").put("publicClient", true);
        client.put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", true)
                .put("fullScopeAllowed", true);
        client.putArray("defaultClientScopes").add("lianluo");
        return client;
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new StartFailure("A file in deployment/keycloak is not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
