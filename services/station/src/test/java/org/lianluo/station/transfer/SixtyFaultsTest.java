package org.lianluo.station.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lianluo.station.transfer.Imports.as;
import static org.lianluo.station.transfer.Imports.get;
import static org.lianluo.station.transfer.Imports.officer;
import static org.lianluo.station.transfer.Imports.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.transfer.ImportJob;
import org.lianluo.testkit.PostgresResource;

/** A table of stations with sixty different faults, one in each row: each is told, of its own cell. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SixtyFaultsTest {

    @Inject
    ImportJob job;

    @Test
    void eachIsToldOfItsOwnCell() throws IOException {
        List<String> columns = new String(resource("faults-columns.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        String id = send(officer(), "STATIONS", resource("faults.csv"))
                .statusCode(201)
                .extract()
                .path("id");
        Imports.run(job);

        get(id).body("rows", equalTo(columns.size())).body("wrongRows", equalTo(columns.size()));
        JsonPath faults = as(officer())
                .get("/api/v1/station-imports/" + id + "/faults?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(faults.getList("items.collect { it.faults.size() }", Integer.class))
                .containsOnly(1);
        assertThat(faults.getList("items.collect { it.faults[0].column }", String.class))
                .isEqualTo(columns);
        assertThat(faults.getList("items.collect { it.faults[0].message.zh }", String.class))
                .noneMatch(String::isBlank);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = SixtyFaultsTest.class.getResourceAsStream("/tables/" + name)) {
            return in.readAllBytes();
        }
    }
}
