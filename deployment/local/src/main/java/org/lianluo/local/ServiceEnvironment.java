package org.lianluo.local;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lianluo.shared.servers.Secrets;
import org.lianluo.shared.servers.SuiteService;

/** The environment variables that a service reads. docker-compose.yml sets the same names; a test compares. */
final class ServiceEnvironment {
    private final PortPlan ports;
    private final Secrets secrets;

    ServiceEnvironment(PortPlan ports, Secrets secrets) {
        this.ports = ports;
        this.secrets = secrets;
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
                environment.put("LIANLUO_" + target.upperCase() + "_URL", "http://127.0.0.1:" + ports.http(target));
            }
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
        // One key each: what a service encrypts, no other can read.
        environment.put("LIANLUO_PERSONAL_DATA_KEY", secrets.key(service.id() + ".personal-data"));
        environment.put("LIANLUO_LOOKUP_KEY", secrets.key(service.id() + ".lookup"));
        environment.put("LIANLUO_AUDIT_KEY", secrets.key(service.id() + ".audit"));
        return environment;
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
