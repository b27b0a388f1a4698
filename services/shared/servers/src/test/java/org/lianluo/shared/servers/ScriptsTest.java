package org.lianluo.shared.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts that run in containers do there what the launcher does, here with commands that only say what they are asked. */
class ScriptsTest {
    private static final List<String> SERVICES =
            SuiteService.behindGateway().stream().map(SuiteService::id).toList();

    @TempDir
    Path commands;

    @Test
    void databasesAreMadeForEachService() throws Exception {
        String script =
                SourceTree.read("postgres/init-databases.sh").replace("/lianluo/", SourceTree.deployment("") + "/");

        List<String> calls = calls("psql", List.of("bash", "-c", script));

        assertThat(calls).hasSize(SERVICES.size() + 1);
        assertThat(calls.subList(0, SERVICES.size())).zipSatisfy(SERVICES, (call, service) -> assertThat(call)
                .contains("-v service=" + service + " ")
                .contains("-v relay_password=secret-of-" + service + "_relay")
                .endsWith("postgres/service-database.sql"));
        assertThat(calls.get(SERVICES.size())).contains("-v name=keycloak ");
    }

    @Test
    void topicsAreThoseOfTheLauncher() throws Exception {
        List<String> calls = calls(
                "kafka-topics.sh",
                List.of(
                        "bash",
                        SourceTree.deployment("connect/create-topics.sh").toString()));

        assertThat(calls)
                .containsExactlyInAnyOrderElementsOf(
                        Topics.all().stream().map(ScriptsTest::creation).toList());
    }

    @Test
    void aRelayIsRegisteredForEachService() throws Exception {
        List<String> calls = calls(
                "curl",
                List.of(
                        "sh",
                        SourceTree.deployment("connect/register-connectors.sh").toString()));

        assertThat(calls.stream().filter(call -> call.contains("-X PUT")))
                .zipSatisfy(SERVICES, (call, service) -> assertThat(call)
                        .endsWith("http://connect/connectors/lianluo-outbox-" + service + "/config"));
        for (String service : SERVICES) {
            assertThat(calls).anySatisfy(line -> assertThat(line)
                    .contains("${env:" + SuiteService.named(service).upperCase() + "_RELAY_PASSWORD}"));
        }
        assertThat(calls).as("all is filled in").noneMatch(line -> line.matches(".*@[a-z.]+@.*"));
    }

    private static String creation(NewTopic topic) {
        Map.Entry<String, String> setting =
                topic.configs().entrySet().iterator().next();
        return "--bootstrap-server kafka --create --if-not-exists --topic %s --partitions %d --replication-factor 1 --config %s=%s"
                .formatted(topic.name(), topic.numPartitions(), setting.getKey(), setting.getValue());
    }

    /** What the script calls the command with, and sends it. */
    private List<String> calls(String command, List<String> script) throws IOException, InterruptedException {
        Path stub = Files.writeString(
                commands.resolve(command), "#!/bin/sh\necho \"$*\"\ncase \"$*\" in *@-*) cat ;; esac\n");
        Files.setPosixFilePermissions(stub, PosixFilePermissions.fromString("rwx------"));
        Path said = commands.resolve("said");
        ProcessBuilder process =
                new ProcessBuilder(script).redirectErrorStream(true).redirectOutput(said.toFile());
        process.environment()
                .putAll(Map.of(
                        "PATH", commands + ":" + System.getenv("PATH"),
                        "BOOTSTRAP_SERVERS", "kafka",
                        "CONNECT_URL", "http://connect",
                        "DB_HOST", "db",
                        "DB_PORT", "5432",
                        "POSTGRES_USER", "postgres",
                        "KEYCLOAK_DB_PASSWORD", "secret"));
        for (SuiteService service : SuiteService.behindGateway()) {
            for (String role : List.of("OWNER", "APP", "RELAY")) {
                process.environment()
                        .put(
                                service.upperCase() + "_" + role + "_PASSWORD",
                                "secret-of-" + service.id() + "_" + role.toLowerCase(Locale.ROOT));
            }
        }
        assertThat(process.start().waitFor()).as(Files.readString(said)).isZero();
        return Files.readAllLines(said);
    }
}
