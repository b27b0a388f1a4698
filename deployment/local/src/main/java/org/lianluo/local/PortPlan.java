package org.lianluo.local;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lianluo.shared.servers.Ports;
import org.lianluo.shared.servers.SuiteService;
import org.lianluo.shared.servers.process.StartFailure;

/** Every port of a suite, from one base (8000 unless told otherwise). The table is in deployment/local/README.md. */
record PortPlan(int base) {
    static final int DEFAULT_BASE = 8000;

    private static final int STEP = 500;
    private static final int MANAGEMENT = 200;

    PortPlan {
        if (base < 1024 || base > 65_000) {
            throw new StartFailure("--port-base must lie between 1024 and 65000, not " + base + ".");
        }
    }

    /** A plan whose ports are all free at the moment. */
    static PortPlan random() {
        int[] offsets = new PortPlan(DEFAULT_BASE)
                .all().values().stream().mapToInt(port -> port - DEFAULT_BASE).toArray();
        return new PortPlan(Ports.freeBase(STEP, offsets));
    }

    int http(SuiteService service) {
        return base + service.portOffset();
    }

    int management(SuiteService service) {
        return http(service) + MANAGEMENT;
    }

    int keycloak() {
        return base + 90;
    }

    int keycloakManagement() {
        return keycloak() + MANAGEMENT;
    }

    int postgres() {
        return base + 432;
    }

    int connect() {
        return base + 483;
    }

    int kafka() {
        return base + 492;
    }

    int kafkaController() {
        return base + 493;
    }

    /** By what they serve, in the order of the table. */
    Map<String, Integer> all() {
        Map<String, Integer> ports = new LinkedHashMap<>(infrastructure());
        for (SuiteService service : SuiteService.all()) {
            ports.put(service.id(), http(service));
            ports.put(service.id() + " management", management(service));
        }
        return ports;
    }

    Map<String, Integer> infrastructure() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("PostgreSQL", postgres());
        ports.put("Kafka", kafka());
        ports.put("Kafka controller", kafkaController());
        ports.put("Kafka Connect", connect());
        ports.put("Keycloak", keycloak());
        ports.put("Keycloak management", keycloakManagement());
        return ports;
    }
}
