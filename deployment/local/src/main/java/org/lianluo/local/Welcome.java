package org.lianluo.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianluo.local.demo.DemoAccounts;
import org.lianluo.local.demo.DemoReceipt;
import org.lianluo.shared.servers.PrivateFile;
import org.lianluo.shared.servers.Secrets;
import org.lianluo.shared.servers.SuiteService;

/** What a person wants to know once the suite is up: addresses, accounts, a first call. */
final class Welcome {
    private final Suite suite;
    private final boolean infrastructureOnly;

    Welcome(Suite suite, boolean infrastructureOnly) {
        this.suite = suite;
        this.infrastructureOnly = infrastructureOnly;
    }

    void print() {
        writeEnvironments();
        JsonNode accounts = DemoAccounts.read().json();
        String password = accounts.path("password").asText();
        String secrets = new Secrets(suite.state()).file().toString();
        if (!infrastructureOnly) {
            Terminal.line("%nPortal       %s/", suite.gatewayUrl());
        }
        Terminal.line(
                """
                Keycloak     %s (administrator: admin, password keycloak.admin in %s)
                PostgreSQL   127.0.0.1:%d (superuser: postgres, password postgres.superuser in the same file)
                Kafka        %s
                Connect      %s
                Logs         %s
                Accounts     password of all: %s""",
                suite.keycloak().url(),
                secrets,
                suite.postgres().port(),
                suite.kafka().bootstrapServers(),
                suite.connect().url(),
                suite.state().root().resolve("logs"),
                password);
        accounts.path("users").forEach(Welcome::printAccount);
        Terminal.line("  kiosk-<station>, unit-<unit>   clients; secret: %s<client>", prefix(accounts));
        Terminal.line("%s", infrastructureOnly ? ownServiceHint() : firstCall(password));
    }

    private static void printAccount(JsonNode user) {
        String roles = user.path("roles").valueStream().map(JsonNode::asText).collect(Collectors.joining(" "));
        Terminal.line("  %-22s %s", user.path("username").asText(), roles);
    }

    private static String prefix(JsonNode accounts) {
        return accounts.path("clientSecretPrefix").asText();
    }

    private String firstCall(String password) {
        return """

                Lianluo is up: %1$s/api/docs
                  TOKEN=$(curl -s %2$s -d grant_type=password -d client_id=demo-cli \\
                    -d username=clerk-s001 -d password=%3$s | sed 's/.*"access_token":"\\([^"]*\\).*/\\1/')
                  curl -H "Authorization: Bearer $TOKEN" %1$s/api/v1/me
                %4$sCtrl-C or deployment/local/down stops it; the data stay.""".formatted(suite.gatewayUrl(), suite.tokenUrl(), password, demoCase());
    }

    /** Nothing while no demo data is loaded. */
    private String demoCase() {
        return DemoReceipt.kept(suite.state())
                .map(receipt -> """

                        A case whose answer waits for a rating:
                          curl -H "Tracking-Code: %s" %s/api/v1/opinion-receipts/%s
                        """.formatted(receipt.trackingCode(), suite.gatewayUrl(), receipt.receiptNumber()))
                .orElse("");
    }

    private String ownServiceHint() {
        return """

                The infrastructure is up. To work on a service:
                  set -a; . %s; set +a
                  mvn -pl services/station quarkus:dev -Dquarkus.profile=local""".formatted(environmentFile(SuiteService.STATION));
    }

    /** For whoever runs one service from an editor: the variables that the launcher would set. */
    private void writeEnvironments() {
        for (SuiteService service : SuiteService.all()) {
            Map<String, String> variables = suite.environment().of(service);
            String lines = variables.entrySet().stream()
                    .map(variable -> variable.getKey() + "='" + variable.getValue() + "'\n")
                    .collect(Collectors.joining());
            PrivateFile.write(environmentFile(service), lines);
        }
    }

    private Path environmentFile(SuiteService service) {
        return suite.state().configuration(service.id() + ".env");
    }
}
