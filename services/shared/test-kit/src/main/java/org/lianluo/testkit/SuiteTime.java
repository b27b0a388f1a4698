package org.lianluo.testkit;

import static io.restassured.RestAssured.given;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.lianluo.shared.servers.PostgresServer;
import org.lianluo.shared.servers.SuiteService;

/**
 * Time in a running suite of the profile {@code local}, for journeys that last months. The clocks of all services go ahead
 * together and never back; tokens use real time.
 */
public final class SuiteTime {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Duration DAY = Duration.ofDays(1);

    /** Longer than a step takes, and shorter than the inbox remembers what it has taken. */
    private static final Duration LOOKED_BACK = Duration.ofDays(20);

    private final PostgresServer postgres;
    private final Function<SuiteService, String> managementUrl;
    private final Clock real;
    private final Map<String, Connection> connections = new HashMap<>();
    private Duration ahead = Duration.ZERO;

    /** @param managementUrl where a service takes operator commands */
    public SuiteTime(PostgresServer postgres, Function<SuiteService, String> managementUrl, Clock real) {
        this.postgres = postgres;
        this.managementUrl = managementUrl;
        this.real = real;
    }

    /** The day in China by the suite's clocks. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), CHINA);
    }

    /**
     * Moves every service to a day, in steps of a day: on each, every job runs once and all events arrive before the next
     * begins, so that nothing is done on a later day than it would be.
     *
     * @param to the day that it is then, in China; nothing happens if it is not after today
     */
    public void advance(LocalDate to) {
        settle();
        while (today().isBefore(to)) {
            ahead = ahead.plus(DAY);
            inAll(service -> command(service, "/q/operator/clock?ahead=" + ahead));
            inAll(service -> command(service, "/q/operator/jobs"));
            settle();
        }
    }

    /** Waits until every event that was written has reached all services that read it, and caused no further one. */
    public void settle() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(this::isQuiet);
    }

    /** What was written before may cause more while it is looked at: quiet is, when there is no more of it afterwards. */
    private boolean isQuiet() {
        Set<UUID> before = new HashSet<>();
        for (SuiteService source : SuiteService.behindGateway()) {
            Set<UUID> written = written(source);
            before.addAll(written);
            for (SuiteService reader : SuiteService.behindGateway()) {
                if (reader.consumes().contains(source.id())
                        && !written.isEmpty()
                        && !taken(reader).containsAll(written)) {
                    return false;
                }
            }
        }
        Set<UUID> after = new HashSet<>();
        SuiteService.behindGateway().forEach(source -> after.addAll(written(source)));
        return before.containsAll(after);
    }

    private Set<UUID> written(SuiteService source) {
        return ids(source, "SELECT id FROM outbox WHERE occurredat > ? AND deadreason IS NULL");
    }

    private Set<UUID> taken(SuiteService reader) {
        return ids(reader, "SELECT event_id FROM inbox WHERE received_at > ?");
    }

    private Set<UUID> ids(SuiteService service, String query) {
        try (PreparedStatement statement = connection(service).prepareStatement(query)) {
            statement.setTimestamp(1, Timestamp.from(now().minus(LOOKED_BACK)));
            Set<UUID> ids = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(query + " in " + service.id(), e);
        }
    }

    /** Kept, since a day asks dozens of times; it ends with the JVM. */
    private Connection connection(SuiteService service) throws SQLException {
        Connection kept = connections.get(service.id());
        if (kept == null || !kept.isValid(1)) {
            kept = postgres.connect(service.id());
            connections.put(service.id(), kept);
        }
        return kept;
    }

    private static void inAll(Consumer<SuiteService> act) {
        List<CompletableFuture<Void>> acts = SuiteService.behindGateway().stream()
                .map(service -> CompletableFuture.runAsync(() -> act.accept(service)))
                .toList();
        acts.forEach(CompletableFuture::join);
    }

    private void command(SuiteService service, String path) {
        given().urlEncodingEnabled(false)
                .post(managementUrl.apply(service) + path)
                .then()
                .statusCode(200);
    }

    private Instant now() {
        return real.instant().plus(ahead);
    }
}
