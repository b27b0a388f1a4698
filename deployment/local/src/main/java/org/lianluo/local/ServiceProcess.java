package org.lianluo.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianluo.shared.servers.JsonHttp;
import org.lianluo.shared.servers.Ports;
import org.lianluo.shared.servers.ServerProcess;
import org.lianluo.shared.servers.SourceTree;
import org.lianluo.shared.servers.SuiteService;
import org.lianluo.shared.servers.process.ChildProcess;
import org.lianluo.shared.servers.process.StartFailure;
import org.lianluo.shared.servers.process.StateDirectory;

/** One service of the suite, from its Quarkus fast-jar. */
public final class ServiceProcess extends ServerProcess {
    private final SuiteService service;
    private final int managementPort;
    private final Map<String, String> environment;
    private final JsonHttp management;

    ServiceProcess(StateDirectory state, SuiteService service, PortPlan ports, Map<String, String> environment) {
        this(state, service, service.id(), ports.http(service), ports.management(service), environment);
    }

    private ServiceProcess(
            StateDirectory state,
            SuiteService service,
            String name,
            int port,
            int managementPort,
            Map<String, String> environment) {
        super(state, name, port, Duration.ofMinutes(3));
        this.service = service;
        this.managementPort = managementPort;
        this.environment = environment;
        this.management = new JsonHttp(managementUrl());
    }

    /**
     * Another process of the same service, on the same database and topics and on ports of its own.
     *
     * @param settings variables that differ from those of the first
     */
    ServiceProcess replica(Map<String, String> settings) {
        int http = Ports.free();
        int replicaManagement = Ports.free();
        Map<String, String> own = new LinkedHashMap<>(environment);
        own.putAll(settings);
        own.put("QUARKUS_HTTP_PORT", Integer.toString(http));
        own.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(replicaManagement));
        return new ServiceProcess(state, service, service.id() + "-replica", http, replicaManagement, own);
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Health, metrics and, in the local profile, the clock. */
    public String managementUrl() {
        return "http://127.0.0.1:" + managementPort;
    }

    @Override
    protected ChildProcess launch() {
        Path jar = SourceTree.root().resolve("services/" + service.id() + "/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StartFailure("services/" + service.id() + " is not built; run: mvn -q -DskipTests package");
        }
        List<String> options = new ArrayList<>(classes.options());
        options.addAll(List.of("-Dquarkus.profile=local", "-jar", jar.toString()));
        return ChildProcess.start(state, name, ChildProcess.java(256, options), environment);
    }

    @Override
    protected boolean isReady() {
        return management.get("/q/health/ready").isPresent();
    }
}
