package org.lianluo.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One service of the suite, from its Quarkus fast-jar. */
public final class ServiceProcess extends ServerProcess {
    private final int managementPort;
    private final Map<String, String> environment;
    private final JsonHttp management;

    ServiceProcess(StateDirectory state, SuiteService service, PortPlan ports, Map<String, String> environment) {
        super(state, service.id(), ports.http(service), Duration.ofMinutes(3));
        this.managementPort = ports.management(service);
        this.environment = environment;
        this.management = new JsonHttp(managementUrl());
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Health, metrics and, in the local profile, the clock. */
    public String managementUrl() {
        return "http://127.0.0.1:" + managementPort;
    }

    @Override
    ChildProcess launch() {
        Path jar = SourceTree.root().resolve("services/" + name + "/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StartFailure("services/" + name + " is not built; run: mvn -q -DskipTests package");
        }
        return ChildProcess.start(
                state,
                name,
                ChildProcess.java(256, List.of("-Dquarkus.profile=local", "-jar", jar.toString())),
                environment);
    }

    @Override
    boolean isReady() {
        return management.get("/q/health/ready").isPresent();
    }
}
