package org.lianluo.shared.servers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A service of the suite.
 *
 * @param id its folder under services/, its database, its application role
 * @param consumes the services whose events it reads
 */
public record SuiteService(String id, int portOffset, List<String> consumes) {

    /** The screens; like the gateway, it has neither a database nor an outbox. */
    public static final SuiteService PORTAL = new SuiteService("portal", 110, List.of());

    /** The only public door. */
    public static final SuiteService GATEWAY = new SuiteService("gateway", 80, List.of());

    private static final List<SuiteService> BEHIND_GATEWAY = SourceTree.read("services.csv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(SuiteService::of)
            .toList();

    public static final SuiteService STATION = named("station");
    public static final SuiteService SUGGESTION = named("suggestion");
    public static final SuiteService HANDLING = named("handling");

    private static SuiteService of(String line) {
        String[] parts = line.split(";");
        return new SuiteService(
                parts[0],
                Integer.parseInt(parts[1]),
                Stream.of(parts[2].split(" "))
                        .filter(service -> !service.isEmpty())
                        .toList());
    }

    /** One of {@code deployment/services.csv}. */
    public static SuiteService named(String id) {
        return BEHIND_GATEWAY.stream()
                .filter(service -> service.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " is not in deployment/services.csv"));
    }

    /** Those of {@code deployment/services.csv}: they have a database and an outbox. */
    public static List<SuiteService> behindGateway() {
        return BEHIND_GATEWAY;
    }

    /** All, the portal and the gateway last. */
    public static List<SuiteService> all() {
        return Stream.concat(BEHIND_GATEWAY.stream(), Stream.of(PORTAL, GATEWAY))
                .toList();
    }

    /** Names its variables: {@code STATION}. */
    public String upperCase() {
        return id.toUpperCase(Locale.ROOT);
    }
}
