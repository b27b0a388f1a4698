package org.lianluo.local;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lianluo.shared.servers.KeycloakServer;
import org.lianluo.shared.servers.Secrets;
import org.lianluo.shared.servers.SuiteService;
import org.lianluo.shared.servers.process.StateDirectory;

/** The environment variables that a service reads. docker-compose.yml sets the same names; a test compares. */
final class ServiceEnvironment {
    private final PortPlan ports;
    private final Secrets secrets;
    private final StateDirectory state;

    ServiceEnvironment(PortPlan ports, StateDirectory state) {
        this.ports = ports;
        this.state = state;
        this.secrets = new Secrets(state);
    }

    Map<String, String> of(SuiteService service) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.http(service)));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.management(service)));
        environment.put("LIANLUO_OIDC_ISSUER", "http://127.0.0.1:" + ports.keycloak() + "/realms/lianluo");
        if (service == SuiteService.GATEWAY) {
            for (SuiteService target : SuiteService.behindGateway()) {
                environment.put("LIANLUO_" + target.upperCase() + "_URL", url(target));
            }
            environment.put("LIANLUO_GATEWAY_PORTAL_URL", url(SuiteService.PORTAL));
            environment.put("LIANLUO_GATEWAY_PORTAL_KEY", portalKey());
            return environment;
        }
        if (service == SuiteService.PORTAL) {
            environment.put("LIANLUO_GATEWAY_URL", url(SuiteService.GATEWAY));
            environment.put("LIANLUO_GATEWAY_PORTAL_KEY", portalKey());
            environment.put("LIANLUO_PORTAL_SECRET", secrets.password(KeycloakServer.PORTAL_SECRET));
            environment.put("LIANLUO_PORTAL_COOKIE_KEY", secrets.password("portal.cookie"));
            environment.put("LIANLUO_PORTAL_TRUSTED_PROXIES", "127.0.0.1");
            return environment;
        }
        environment.put("LIANLUO_DB_HOST", "127.0.0.1");
        environment.put("LIANLUO_DB_PORT", Integer.toString(ports.postgres()));
        environment.put("LIANLUO_DB_NAME", service.id());
        environment.put("LIANLUO_DB_USER", service.id());
        environment.put("LIANLUO_DB_PASSWORD", applicationPassword(service));
        environment.put("LIANLUO_DB_OWNER_USER", service.id() + "_owner");
        environment.put("LIANLUO_DB_OWNER_PASSWORD", ownerPassword(service));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka());
        environment.put(
                "LIANLUO_ATTACHMENTS_FOLDER",
                state.data(service.id() + "-attachments").toAbsolutePath().toString());
        // One key each: what a service encrypts, no other can read.
        environment.put("LIANLUO_PERSONAL_DATA_KEY", secrets.key(service.id() + ".personal-data"));
        environment.put("LIANLUO_LOOKUP_KEY", secrets.key(service.id() + ".lookup"));
        environment.put("LIANLUO_AUDIT_KEY", secrets.key(service.id() + ".audit"));
        if (service.equals(SuiteService.STATION)) {
            environment.put("LIANLUO_STATION_SECRET", secrets.password(KeycloakServer.STATION_SECRET));
        }
        return environment;
    }

    private String url(SuiteService service) {
        return "http://127.0.0.1:" + ports.http(service);
    }

    /** Every program of this machine has the portal's address, so the gateway knows the portal by a key. */
    private String portalKey() {
        return secrets.password("portal.gateway");
    }

    String ownerPassword(SuiteService service) {
        return secrets.password(service.id() + ".owner");
    }

    String applicationPassword(SuiteService service) {
        return secrets.password(service.id() + ".application");
    }

    String relayPassword(SuiteService service) {
        return secrets.password(service.id() + ".relay");
    }

    /** How Kafka Connect finds the relay's password without the password standing in a Kafka topic. */
    String relayPasswordReference(SuiteService service) {
        relayPassword(service);
        return "${file:" + secrets.file() + ":" + service.id() + ".relay}";
    }
}
