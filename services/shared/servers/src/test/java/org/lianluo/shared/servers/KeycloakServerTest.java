package org.lianluo.shared.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianluo.shared.servers.process.StateDirectory;

class KeycloakServerTest {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(LIANLUO_\\w+)");

    @Test
    void tellsTheRealmWhereSignInsReturnAndThePortalsSecret(@TempDir Path directory) {
        StateDirectory state = new StateDirectory(directory);
        KeycloakServer keycloak = new KeycloakServer(
                state,
                new PostgresServer(state, 1, Map.of()),
                JsonNodeFactory.instance.objectNode(),
                "http://127.0.0.1:9080",
                2,
                3);

        assertThat(VARIABLE.matcher(SourceTree.read("keycloak/lianluo-realm.json"))
                        .results()
                        .map(variable -> variable.group(1)))
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(keycloak.environment()).containsKey(variable));
        assertThat(keycloak.environment())
                .containsEntry("LIANLUO_PORTAL_URL", "http://127.0.0.1:9080")
                .containsEntry("LIANLUO_PORTAL_SECRET", new Secrets(state).password(KeycloakServer.PORTAL_SECRET))
                .containsEntry("LIANLUO_STATION_SECRET", new Secrets(state).password(KeycloakServer.STATION_SECRET));
    }
}
