package org.lianluo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianluo.shared.servers.SourceTree;
import org.lianluo.shared.servers.SuiteService;
import org.lianluo.shared.servers.process.StateDirectory;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml cannot run where these tests run; at least it says what the launcher does. */
class ComposeFileTest {
    private static final PortPlan PORTS = new PortPlan(PortPlan.DEFAULT_BASE);
    private static final Set<String> NOT_OURS =
            Set.of("postgres", "kafka", "topics", "connect", "connectors", "keycloak");

    private Map<String, Map<String, Object>> services;
    private Map<String, ?> volumes;

    @BeforeEach
    void parse() throws IOException {
        Map<String, Map<String, Map<String, Object>>> file =
                new Yaml().load(Files.readString(SourceTree.root().resolve("docker-compose.yml")));
        services = file.get("services");
        volumes = file.get("volumes");
    }

    @Test
    void hasThePartsThatTheLauncherStarts() {
        Set<String> expected = Stream.concat(
                        NOT_OURS.stream(), SuiteService.all().stream().map(SuiteService::id))
                .collect(Collectors.toSet());

        assertThat(services).containsOnlyKeys(expected);
    }

    @ParameterizedTest
    @MethodSource("org.lianluo.shared.servers.SuiteService#all")
    void givesAServiceTheVariablesAndPortsOfTheLauncher(SuiteService service) {
        Map<String, Object> inContainer = environment(service.id());

        assertThat(inContainer.keySet()).isEqualTo(launcherEnvironment(service).keySet());
        assertThat(inContainer).containsEntry("QUARKUS_HTTP_PORT", Integer.toString(PORTS.http(service)));
        assertThat(inContainer).containsEntry("QUARKUS_MANAGEMENT_PORT", Integer.toString(PORTS.management(service)));
        assertThat(published(service.id())).endsWith(PORTS.http(service) + ":" + PORTS.http(service));
        assertThat(healthCheck(service.id()))
                .contains("/127.0.0.1/" + PORTS.management(service))
                .contains("GET /q/health/ready ");
    }

    @Test
    void givesEachServiceAFolderOfItsOwnThatLasts() {
        for (SuiteService service : SuiteService.behindGateway()) {
            assertThat(environment(service.id())).containsEntry("LIANLUO_ATTACHMENTS_FOLDER", "/var/lib/lianluo");
            assertThat((List<?>) services.get(service.id()).get("volumes"))
                    .isEqualTo(List.of(service.id() + "-files:/var/lib/lianluo"));
            assertThat(volumes).containsKey(service.id() + "-files");
        }
    }

    @Test
    void namesDatabasesRolesAndTargetsAsTheLauncherDoes() {
        for (SuiteService service : SuiteService.behindGateway()) {
            for (String name : List.of("LIANLUO_DB_NAME", "LIANLUO_DB_USER", "LIANLUO_DB_OWNER_USER")) {
                assertThat(environment(service.id()))
                        .containsEntry(name, launcherEnvironment(service).get(name));
            }
            assertThat(environment("gateway"))
                    .containsEntry(
                            "LIANLUO_" + service.upperCase() + "_URL",
                            "http://" + service.id() + ":" + PORTS.http(service));
        }
    }

    @Test
    void givesThePortalWhatGatewayAndRealmKnowItBy() {
        assertThat(environment("gateway"))
                .containsEntry("LIANLUO_GATEWAY_PORTAL_URL", "http://portal:" + PORTS.http(SuiteService.PORTAL))
                .containsEntry(
                        "LIANLUO_GATEWAY_PORTAL_KEY", environment("portal").get("LIANLUO_GATEWAY_PORTAL_KEY"));
        assertThat(environment("portal"))
                .containsEntry("LIANLUO_GATEWAY_URL", "http://gateway:" + PORTS.http(SuiteService.GATEWAY))
                .containsEntry("LIANLUO_PORTAL_SECRET", environment("keycloak").get("LIANLUO_PORTAL_SECRET"))
                .containsEntry("LIANLUO_PORTAL_TRUSTED_PROXIES", "gateway");
        assertThat(environment("station"))
                .containsEntry("LIANLUO_STATION_SECRET", environment("keycloak").get("LIANLUO_STATION_SECRET"));
    }

    @Test
    void publishesTheInfrastructureOnTheLaunchersPorts() {
        assertThat(published("postgres")).isEqualTo("127.0.0.1:" + PORTS.postgres() + ":5432");
        assertThat(published("connect")).isEqualTo("127.0.0.1:" + PORTS.connect() + ":" + PORTS.connect());
        assertThat(published("keycloak")).isEqualTo("127.0.0.1:" + PORTS.keycloak() + ":" + PORTS.keycloak());
        assertThat(environment("kafka").get("KAFKA_LISTENERS").toString())
                .contains(":" + PORTS.kafka())
                .contains(":" + PORTS.kafkaController());
        assertThat(healthCheck("keycloak")).contains("/" + PORTS.keycloakManagement());
    }

    @Test
    void makesTheTopicsOfTheListOfServicesThatTheLauncherReads() {
        assertThat(services.get("topics").get("command").toString()).contains("create-topics.sh");
        for (String part : List.of("postgres", "topics", "connectors")) {
            assertThat(services.get(part).get("volumes").toString())
                    .as("the list of services in %s", part)
                    .contains("./deployment/services.csv:/lianluo/services.csv:ro");
        }
    }

    @Test
    void givesConnectTheRelayThatTheConnectorsAreMadeOf() {
        assertThat(services.get("connect").get("volumes").toString())
                .contains(
                        "./services/shared/relay/target/lianluo-relay.jar:/kafka/connect/debezium-connector-postgres/");
    }

    private static Map<String, String> launcherEnvironment(SuiteService service) {
        StateDirectory state = StateDirectory.temporary();
        try {
            return new ServiceEnvironment(PORTS, state).of(service);
        } finally {
            state.delete();
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> environment(String service) {
        return (Map<String, Object>) services.get(service).get("environment");
    }

    private String published(String service) {
        return ((List<?>) services.get(service).get("ports")).get(0).toString();
    }

    private String healthCheck(String service) {
        return ((Map<?, ?>) services.get(service).get("healthcheck"))
                .get("test")
                .toString();
    }
}
