package org.lianluo.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.lianluo.shared.servers.PostgresServer;

/**
 * A real PostgreSQL for the tests of one module, with the roles that production has: the schema belongs to an owner, the
 * service connects with less. Started once per JVM; also makes the service trust the tokens of {@link Tokens}.
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    /** Name of the database and of the application's role. */
    static final String DATABASE = "module";

    private static final String PASSWORD = "module-test";

    private static PostgresServer server;

    @Override
    public Map<String, String> start() {
        synchronized (PostgresResource.class) {
            if (server == null) {
                server = PostgresServer.startTemporary();
                server.createServiceDatabase(DATABASE, PASSWORD, PASSWORD, PASSWORD);
            }
        }
        Map<String, String> config = new HashMap<>(TestKeys.oidcConfig());
        config.put("LIANLUO_DB_HOST", "127.0.0.1");
        config.put("LIANLUO_DB_PORT", String.valueOf(server.port()));
        config.put("LIANLUO_DB_NAME", DATABASE);
        config.put("LIANLUO_DB_USER", DATABASE);
        config.put("LIANLUO_DB_PASSWORD", PASSWORD);
        config.put("LIANLUO_DB_OWNER_USER", DATABASE + "_owner");
        config.put("LIANLUO_DB_OWNER_PASSWORD", PASSWORD);
        config.put("quarkus.flyway.placeholders.relay_role", DATABASE + "_relay");
        return config;
    }

    @Override
    public void stop() {
        synchronized (PostgresResource.class) {
            if (server != null) {
                server.close();
                server = null;
            }
        }
    }

    /** The running server, for tests that look past the service or take the database away. */
    public static PostgresServer server() {
        return server;
    }
}
