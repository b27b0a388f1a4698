package org.lianluo.gateway;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** How the services are set that stand behind the gateway. */
final class ServiceSettings {

    private static final String FILE = "services/shared/web/src/main/resources/META-INF/microprofile-config.properties";

    private ServiceSettings() {}

    static Properties read() {
        Properties settings = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of(System.getProperty("lianluo.root"), FILE))) {
            settings.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }
}
