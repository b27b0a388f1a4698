package org.lianluo.shared.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianluo.shared.servers.process.StateDirectory;

class SecretsTest {
    @Test
    void keepsSecretsForTheirOwnerAndForTheNextStart(@TempDir Path directory) throws Exception {
        StateDirectory state = new StateDirectory(directory);
        String first = new Secrets(state).key("station.audit");

        assertThat(new Secrets(state).key("station.audit")).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(new Secrets(state).file())))
                .isEqualTo("rw-------");
    }
}
