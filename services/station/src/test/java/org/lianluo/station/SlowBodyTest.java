package org.lianluo.station;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URL;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.security.Role;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.RawHttp;
import org.lianluo.testkit.Tokens;

/** A service ends what comes past the gateway and does not come to its end. */
@QuarkusTest
@TestProfile(SlowBodyTest.Impatient.class)
@QuarkusTestResource(PostgresResource.class)
class SlowBodyTest {

    public static class Impatient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("lianluo.http.slowest-body", "1S");
        }
    }

    @TestHTTPResource
    URL service;

    @Test
    void hangsUpOnABodyThatDoesNotEnd() throws IOException {
        String head = "POST /api/v1/stations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: "
                + Tokens.withRoles(Role.INTAKE_OFFICER.name()).region("410402").bearer() + "\r\n";
        try (RawHttp whole = new RawHttp(service);
                RawHttp chunked = new RawHttp(service);
                RawHttp announced = new RawHttp(service)) {
            whole.send(head + "Content-Length: 2\r\n\r\n{}").readUntil("}");
            chunked.send(head + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n");
            announced.send(head + "Content-Length: 100\r\n\r\n{");

            assertThat(chunked.readAll()).isEmpty();
            assertThat(announced.readAll()).isEmpty();

            // Whose body was whole may go on with the connection.
            assertThat(whole.send(head + "Content-Length: 2\r\n\r\n{}").readUntil("\r\n"))
                    .contains(" 400 ");
        }
    }
}
