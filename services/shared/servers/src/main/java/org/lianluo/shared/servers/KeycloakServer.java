package org.lianluo.shared.servers;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lianluo.shared.servers.process.ChildProcess;
import org.lianluo.shared.servers.process.StartFailure;
import org.lianluo.shared.servers.process.StateDirectory;

/**
 * Keycloak with the realm {@code lianluo}, kept in the suite's PostgreSQL. The realm is imported when the database does not
 * have it yet; later changes of it need a fresh state directory.
 */
public final class KeycloakServer extends ServerProcess {
    /** The secret by which the portal signs people in. */
    public static final String PORTAL_SECRET = "portal.client";

    /** The secret of the client with which the service of stations registers kiosks. */
    public static final String STATION_SECRET = "station.client";

    private static final String NAME = "keycloak";
    private static final String REALM = "lianluo";
    // What is settled when Keycloak is built, so that each start finds it done.
    private static final List<String> BUILD_OPTIONS = List.of("--db=postgres", "--health-enabled=true");

    private final PostgresServer postgres;
    private final JsonNode realm;
    private final String publicUrl;
    private final int managementPort;
    private final JsonHttp management;

    /**
     * @param realm as Keycloak imports it
     * @param publicUrl the address to which sign-ins return
     */
    public KeycloakServer(
            StateDirectory state,
            PostgresServer postgres,
            JsonNode realm,
            String publicUrl,
            int port,
            int managementPort) {
        super(state, NAME, port, Duration.ofMinutes(4));
        this.postgres = postgres;
        this.realm = realm;
        this.publicUrl = publicUrl;
        this.managementPort = managementPort;
        this.management = new JsonHttp("http://127.0.0.1:" + managementPort);
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** What the claim {@code iss} of every token says. */
    public String issuer() {
        return url() + "/realms/" + REALM;
    }

    public String tokenUrl() {
        return issuer() + "/protocol/openid-connect/token";
    }

    @Override
    protected ChildProcess launch() {
        Path distribution = SourceTree.runtimeEntry("keycloak", "keycloak-", "");
        build(distribution);
        Path home = layOutHome(distribution);
        postgres.createPlainDatabase(NAME, new Secrets(state).password("keycloak.database"));
        return ChildProcess.start(
                state,
                NAME,
                java(
                        classes.options(),
                        home,
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--http-management-host=127.0.0.1",
                        "--http-management-port=" + managementPort,
                        "--hostname=" + url(),
                        "--db-url=" + postgres.jdbcUrl(NAME),
                        "--db-username=" + NAME,
                        "--db-pool-max-size=16",
                        "--log-console-color=false"),
                environment());
    }

    /** The realm refers to the variables that begin with {@code LIANLUO_}. */
    Map<String, String> environment() {
        Secrets secrets = new Secrets(state);
        return Map.of(
                "KC_DB_PASSWORD",
                secrets.password("keycloak.database"),
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                secrets.password("keycloak.admin"),
                "LIANLUO_PORTAL_URL",
                publicUrl,
                "LIANLUO_PORTAL_SECRET",
                secrets.password(PORTAL_SECRET),
                "LIANLUO_STATION_SECRET",
                secrets.password(STATION_SECRET));
    }

    @Override
    protected boolean isReady() {
        return management.get("/health/ready").isPresent();
    }

    /** Once for a distribution; two launchers may come at the same time. */
    private void build(Path distribution) {
        Path built = distribution.resolveSibling("built-" + distribution.getFileName());
        try (FileChannel channel = FileChannel.open(
                        distribution.resolveSibling("build.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            String wanted = String.join(" ", BUILD_OPTIONS);
            if (lock.isValid() && Files.exists(built) && Files.readString(built).equals(wanted)) {
                return;
            }
            List<String> command = java(List.of(), distribution, "build");
            command.addAll(BUILD_OPTIONS);
            ChildProcess.start(state, "keycloak-build", command, Map.of()).awaitSuccess(Duration.ofMinutes(4));
            Files.writeString(built, wanted);
        } catch (IOException e) {
            throw new StartFailure("Cannot build Keycloak in " + distribution + ": " + e.getMessage(), e);
        }
    }

    /**
     * A home of its own for the files that Keycloak writes and the realm that it imports; the programs are links. Two
     * suites share the distribution and nothing else.
     */
    private Path layOutHome(Path distribution) {
        Path home = state.data(NAME);
        try {
            Files.createDirectories(home.resolve("data/import"));
            for (String part : List.of("lib", "conf", "providers", "themes", "version.txt")) {
                Files.deleteIfExists(home.resolve(part));
                Files.createSymbolicLink(home.resolve(part), distribution.resolve(part));
            }
            JsonHttp.JSON
                    .writerWithDefaultPrettyPrinter()
                    .writeValue(home.resolve("data/import/lianluo-realm.json").toFile(), realm);
        } catch (IOException e) {
            throw new StartFailure("Cannot write in " + home + ": " + e.getMessage(), e);
        }
        return home;
    }

    /** What kc.sh runs, without the shell that would stay between launcher and server. */
    private static List<String> java(List<String> options, Path home, String... arguments) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(
                "-XX:MaxMetaspaceSize=256m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        all.addAll(List.of(arguments));
        return ChildProcess.java(512, all);
    }
}
