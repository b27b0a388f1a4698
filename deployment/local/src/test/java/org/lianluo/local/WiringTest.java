package org.lianluo.local;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianluo.shared.servers.SourceTree;
import org.lianluo.shared.servers.SuiteService;
import org.yaml.snakeyaml.Yaml;

/**
 * What follows from {@code deployment/services.csv} stands in other files between two comments. With {@code
 * -Dapi.specs.update=true} it is written there.
 */
class WiringTest {
    private static final boolean UPDATE = Boolean.getBoolean("api.specs.update");

    private static final Pattern MADE = Pattern.compile(
            "(( *)(?:#|<!--) made from deployment/services\\.csv: (\\w+)[^\n]*\n)(.*?)( *(?:#|<!--) end\\b)",
            Pattern.DOTALL);

    // The documents are long, and each path asks for all of them.
    private static final Map<SuiteService, List<String[]>> DOCUMENTED = new HashMap<>();

    private static final Map<String, String> PARTS = Map.ofEntries(
            entry("passwords", """
            @SERVICE@_OWNER_PASSWORD: ${@SERVICE@_OWNER_PASSWORD:-demo-only}
            @SERVICE@_APP_PASSWORD: ${@SERVICE@_APP_PASSWORD:-demo-only}
            @SERVICE@_RELAY_PASSWORD: ${@SERVICE@_RELAY_PASSWORD:-demo-only}
            """),
            entry("healthy", """
            @service@: {condition: service_healthy}
            """),
            entry("services", """
            @service@:
              <<: *service
              build: {context: ., dockerfile: deployment/docker/Dockerfile, args: {SERVICE: @service@}}
              environment:
                <<: [*environment, *database]
                QUARKUS_HTTP_PORT: "@http@"
                QUARKUS_MANAGEMENT_PORT: "@management@"
                LIANLUO_DB_NAME: @service@
                LIANLUO_DB_USER: @service@
                LIANLUO_DB_PASSWORD: ${@SERVICE@_APP_PASSWORD:-demo-only}
                LIANLUO_DB_OWNER_USER: @service@_owner
                LIANLUO_DB_OWNER_PASSWORD: ${@SERVICE@_OWNER_PASSWORD:-demo-only}
                LIANLUO_ATTACHMENTS_FOLDER: /var/lib/lianluo@own@
              ports: ["127.0.0.1:@http@:@http@"]
              volumes: ["@service@-files:/var/lib/lianluo"]
              healthcheck:
                test:
                  - CMD-SHELL
                  - bash -c 'exec 3<>/dev/tcp/127.0.0.1/@management@; printf "GET /q/health/ready HTTP/1.0\\r\\n\\r\\n" >&3; head -1 <&3 | grep -q 200'
                interval: 5s
                retries: 40

            """),
            entry("volumes", """
            @service@-files:
            """),
            entry("urls", """
            LIANLUO_@SERVICE@_URL: http://@service@:@http@
            """),
            entry("routes", """
            lianluo.gateway.routes.@service@.url=${LIANLUO_@SERVICE@_URL:http://127.0.0.1:@http@}
            lianluo.gateway.routes.@service@.resources=@resources@
            """),
            entry("settings", """
            quarkus.application.name=@service@
            %dev.quarkus.http.port=@http@
            @inbox@
            """),
            entry("dependencies", """
            <dependency>
              <groupId>org.lianluo</groupId>
              <artifactId>lianluo-@service@</artifactId>
              <version>${project.version}</version>
              <type>pom</type>
              <scope>provided</scope>
              <exclusions>
                <exclusion>
                  <groupId>*</groupId>
                  <artifactId>*</artifactId>
                </exclusion>
              </exclusions>
            </dependency>
            """));

    @ParameterizedTest
    @MethodSource("files")
    void otherFilesHoldWhatFollowsFromTheList(String name) throws IOException {
        Path file = SourceTree.root().resolve(name);
        if (UPDATE) {
            Files.writeString(
                    file,
                    MADE.matcher(Files.readString(file))
                            .replaceAll(part ->
                                    Matcher.quoteReplacement(part.group(1) + made(name, part) + part.group(5))));
        }

        assertThat(MADE.matcher(Files.readString(file)).results()).isNotEmpty().allSatisfy(part -> assertThat(
                        part.group(4))
                .as("%s of %s; -Dapi.specs.update=true writes it", part.group(3), name)
                .isEqualTo(made(name, part)));
    }

    @Test
    void eachServiceIsAModule() {
        assertThat(read("pom.xml"))
                .contains(SuiteService.all().stream()
                        .map(service -> "<module>services/" + service.id() + "</module>")
                        .toList());
    }

    @Test
    void portsAreApart() {
        assertThat(new PortPlan(PortPlan.DEFAULT_BASE).all().values()).doesNotHaveDuplicates();
    }

    @Test
    void servicesConsumeEventsOfOthers() {
        for (SuiteService service : SuiteService.behindGateway()) {
            Set<String> others = new HashSet<>(
                    SuiteService.behindGateway().stream().map(SuiteService::id).toList());
            others.remove(service.id());

            assertThat(service.consumes()).as(service.id()).isSubsetOf(others).doesNotHaveDuplicates();
        }
    }

    private static Stream<String> files() {
        return Stream.concat(
                Stream.of("docker-compose.yml", "services/end-to-end/pom.xml", settings(SuiteService.GATEWAY)),
                SuiteService.behindGateway().stream().map(WiringTest::settings));
    }

    private static String settings(SuiteService service) {
        return "services/" + service.id() + "/src/main/resources/application.properties";
    }

    private static String made(String file, MatchResult part) {
        String kind = part.group(3);
        assertThat(PARTS).containsKey(kind);
        List<SuiteService> services =
                switch (kind) {
                    // The gateway has to be built too; elsewhere its part is written by hand.
                    case "dependencies" -> SuiteService.all();
                    case "settings" ->
                        SuiteService.all().stream()
                                .filter(service -> settings(service).equals(file))
                                .toList();
                    default -> SuiteService.behindGateway();
                };
        return services.stream()
                .map(service -> filled(PARTS.get(kind), service))
                .collect(joining())
                .indent(part.group(2).length())
                .replaceAll("(?m)^ +$", "");
    }

    private static String filled(String text, SuiteService service) {
        PortPlan ports = new PortPlan(PortPlan.DEFAULT_BASE);
        String filled = text.replace("@service@", service.id())
                .replace("@SERVICE@", service.upperCase())
                .replace("@http@", Integer.toString(ports.http(service)))
                .replace("@management@", Integer.toString(ports.management(service)))
                .replace("@own@", own(service))
                .replace("@inbox@", inbox(service));
        return filled.contains("@resources@") ? filled.replace("@resources@", resources(service)) : filled;
    }

    /** What that service alone is given. */
    private static String own(SuiteService service) {
        return service.equals(SuiteService.STATION) ? "\n    LIANLUO_STATION_SECRET: ${STATION_SECRET:-demo-only}" : "";
    }

    private static String inbox(SuiteService service) {
        return service.consumes().isEmpty()
                ? "lianluo.inbox.enabled=false"
                : service.consumes().stream()
                        .map(publisher -> "lianluo." + publisher + ".v1")
                        .collect(joining(",", "lianluo.inbox.topics=", ""));
    }

    /**
     * The first segments of the paths that the service documents. One that it shares belongs to whoever documents the resource
     * itself; the others have their actions on it alone.
     */
    private static String resources(SuiteService service) {
        return paths(service).stream()
                .map(path -> owns(service, path[0]) ? path[0] : path[0] + "/*/" + path[2])
                .distinct()
                .sorted()
                .collect(joining(","));
    }

    private static boolean owns(SuiteService service, String resource) {
        return SuiteService.behindGateway().stream()
                .filter(other -> paths(other).stream().anyMatch(path -> path[0].equals(resource)))
                .min(Comparator.comparingInt(other -> paths(other).stream()
                        .filter(path -> path[0].equals(resource))
                        .mapToInt(path -> path.length)
                        .min()
                        .orElseThrow()))
                .orElseThrow()
                .equals(service);
    }

    private static List<String[]> paths(SuiteService service) {
        return DOCUMENTED.computeIfAbsent(service, WiringTest::documented);
    }

    /** The segments after {@code /api/v1/} of each path. */
    private static List<String[]> documented(SuiteService service) {
        Map<String, Map<String, Object>> document =
                new Yaml().load(read("api-specs/openapi/" + service.id() + ".yaml"));
        return document.get("paths").keySet().stream()
                .map(path -> path.replaceFirst("^/api/v1/", "").split("/"))
                .toList();
    }

    private static String read(String file) {
        try {
            return Files.readString(SourceTree.root().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
