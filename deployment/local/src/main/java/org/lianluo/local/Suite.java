package org.lianluo.local;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.lianluo.local.demo.DemoAccounts;
import org.lianluo.shared.servers.ConnectWorker;
import org.lianluo.shared.servers.KafkaBroker;
import org.lianluo.shared.servers.KeycloakServer;
import org.lianluo.shared.servers.PostgresServer;
import org.lianluo.shared.servers.ServerProcess;
import org.lianluo.shared.servers.SourceTree;
import org.lianluo.shared.servers.SuiteService;
import org.lianluo.shared.servers.process.Leftovers;
import org.lianluo.shared.servers.process.StartFailure;
import org.lianluo.shared.servers.process.StateDirectory;

/**
 * The whole suite on this machine. Independent parts start in parallel; they stop in the opposite order. When a part
 * does not start, all are stopped and the {@link StartFailure} of the first is thrown.
 *
 * <p>Tests call {@link #startTemporary()}: random ports, a folder that {@link #close()} deletes, nothing left behind
 * when the JVM ends without it.
 */
public final class Suite implements AutoCloseable {
    private final StateDirectory state;
    private final PortPlan ports;
    private final Consumer<String> progress;
    private final boolean temporary;
    private final ServiceEnvironment environment;
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final ConnectWorker connect;
    private final KeycloakServer keycloak;
    private final ConnectorWatch connectors;
    private final Map<SuiteService, ServiceProcess> services = new LinkedHashMap<>();
    private final List<ServerProcess> started = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean stopping;

    Suite(StateDirectory state, PortPlan ports, Consumer<String> progress, boolean temporary) {
        this.state = state;
        this.ports = ports;
        this.progress = progress;
        this.temporary = temporary;
        environment = new ServiceEnvironment(ports, state);
        for (SuiteService service : SuiteService.all()) {
            services.put(service, new ServiceProcess(state, service, ports, environment.of(service)));
        }
        postgres = new PostgresServer(state, ports.postgres(), temporary ? PostgresServer.THROWAWAY : Map.of());
        kafka = new KafkaBroker(state, ports.kafka(), ports.kafkaController());
        connect = new ConnectWorker(state, kafka.bootstrapServers(), ports.connect());
        keycloak = new KeycloakServer(
                state,
                postgres,
                DemoAccounts.read().addTo(SourceTree.read("keycloak/lianluo-realm.json")),
                gatewayUrl(),
                ports.keycloak(),
                ports.keycloakManagement());
        connectors = new ConnectorWatch(
                connect, postgres, environment, service -> service(service).isAlive());
    }

    /** Everything, for tests. */
    public static Suite startTemporary() {
        Suite suite = new Suite(StateDirectory.temporary(), PortPlan.random(), line -> {}, true);
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close));
        suite.start(false);
        return suite;
    }

    /** Returns when all of it is ready. */
    void start(boolean infrastructureOnly) {
        ExecutorService pool = Executors.newCachedThreadPool();
        try {
            CompletableFuture<Void> database = CompletableFuture.runAsync(this::startDatabase, pool);
            CompletableFuture<Void> broker = CompletableFuture.runAsync(this::startBroker, pool);
            CompletableFuture<Void> identity = database.thenRunAsync(() -> begin(keycloak, "Keycloak"), pool);
            CompletableFuture<Void> relay = broker.thenRunAsync(() -> begin(connect, "Kafka Connect"), pool);
            List<CompletableFuture<Void>> all = new ArrayList<>(List.of(database, broker, identity, relay));
            if (!infrastructureOnly) {
                // A service needs Keycloak at the first request with a token only, and Keycloak takes the longest.
                for (SuiteService service : SuiteService.behindGateway()) {
                    CompletableFuture<Void> running =
                            database.runAfterBothAsync(broker, () -> begin(service(service), service.id()), pool);
                    all.add(running.runAfterBothAsync(relay, () -> connectors.register(service), pool));
                }
                for (SuiteService edge : List.of(SuiteService.PORTAL, SuiteService.GATEWAY)) {
                    all.add(identity.thenRunAsync(() -> begin(service(edge), edge.id()), pool));
                }
            }
            joinOrStop(all);
            connectors.start();
        } finally {
            pool.shutdown();
        }
    }

    /** The only public door; its root is the portal's first page. */
    public String gatewayUrl() {
        return service(SuiteService.GATEWAY).url();
    }

    public String tokenUrl() {
        return keycloak.tokenUrl();
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public KafkaBroker kafka() {
        return kafka;
    }

    public ConnectWorker connect() {
        return connect;
    }

    public KeycloakServer keycloak() {
        return keycloak;
    }

    /** Where each service behind the gateway takes operator commands. */
    public List<String> managementUrls() {
        return SuiteService.behindGateway().stream()
                .map(service -> service(service).managementUrl())
                .toList();
    }

    public ServiceProcess service(SuiteService service) {
        return services.get(service);
    }

    /** A second process of a service beside the first; it ends with the suite, or before when it is stopped. */
    public ServiceProcess startReplica(SuiteService service) {
        return startReplica(service, Map.of());
    }

    /** The same with variables that differ from those of the first. */
    public ServiceProcess startReplica(SuiteService service, Map<String, String> settings) {
        ServiceProcess replica = service(service).replica(settings);
        begin(replica, service.id() + " replica");
        return replica;
    }

    public StateDirectory state() {
        return state;
    }

    ServiceEnvironment environment() {
        return environment;
    }

    PortPlan ports() {
        return ports;
    }

    /** What was started, in that order. */
    List<ServerProcess> started() {
        return List.copyOf(started);
    }

    /** Stops all: the gateway, then the portal and the services, then what they lean on. */
    @Override
    public synchronized void close() {
        stopping = true;
        connectors.close();
        Leftovers.endPreparations(state);
        stop(server -> server == service(SuiteService.GATEWAY));
        stop(ServiceProcess.class::isInstance);
        stop(server -> server == connect || server == keycloak);
        stop(server -> true);
        if (temporary) {
            state.delete();
        }
    }

    /** Stops those that match, at the same time. */
    private void stop(Predicate<ServerProcess> which) {
        List<ServerProcess> matching = started().stream().filter(which).toList();
        CompletableFuture.allOf(matching.stream()
                        .map(server -> CompletableFuture.runAsync(() -> {
                            server.stop();
                            progress.accept(server.name() + " stopped");
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();
        started.removeAll(matching);
    }

    private void startDatabase() {
        begin(postgres, "PostgreSQL");
        for (SuiteService service : SuiteService.behindGateway()) {
            postgres.createServiceDatabase(
                    service.id(),
                    environment.ownerPassword(service),
                    environment.applicationPassword(service),
                    environment.relayPassword(service));
        }
    }

    private void startBroker() {
        begin(kafka, "Kafka");
        kafka.createTopics();
    }

    private void begin(ServerProcess server, String title) {
        synchronized (started) {
            if (stopping) {
                throw new StartFailure("Stopped while starting.");
            }
            started.add(server);
        }
        progress.accept(title + " is starting");
        server.restart();
        progress.accept(title + " is ready on port " + server.port());
    }

    private void joinOrStop(List<CompletableFuture<Void>> all) {
        CompletableFuture<Void> firstFailure = new CompletableFuture<>();
        all.forEach(part -> part.exceptionally(e -> {
            firstFailure.completeExceptionally(e);
            return null;
        }));
        try {
            CompletableFuture.anyOf(firstFailure, CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)))
                    .join();
        } catch (CompletionException e) {
            close();
            throw e.getCause() instanceof StartFailure failure
                    ? failure
                    : new StartFailure("Unexpected: " + e.getCause(), e);
        }
    }
}
