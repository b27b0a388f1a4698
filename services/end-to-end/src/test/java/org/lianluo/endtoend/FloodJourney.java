package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One text comes 500 times: it is found, set aside but for one, and restored. */
@ExtendWith(RunningSuite.class)
class FloodJourney {

    private static final int TIMES = 500;
    private static final Duration A_WHILE = Duration.ofMinutes(3);

    private final Actor clerk = Actor.person("clerk-s001");

    @Test
    void fiveHundredOfOneTextAreSetAsideAndRestored() {
        String title = "同一诉求" + UUID.randomUUID();
        List<Case> all = IntStream.range(0, TIMES)
                .mapToObj(i -> Case.submitted(i % 2 == 0 ? title : " " + title + "！"))
                .collect(Collectors.toList());

        String flood = clerk.request()
                .get("/api/v1/opinion-floods")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find{it.count==" + TIMES + "}.floodId");
        assertThat(flood).isEqualTo(all.get(0).id());
        String aside = clerk.request()
                .body("{\"floodId\":\"%s\",\"reason\":\"同一文本反复提交\"}".formatted(flood))
                .post("/api/v1/opinion-set-asides")
                .then()
                .statusCode(201)
                .body("total", equalTo(TIMES - 1))
                .extract()
                .path("id");
        await().atMost(A_WHILE)
                .untilAsserted(() -> read(aside).body("status", equalTo("DONE")).body("done", equalTo(TIMES - 1)));
        assertThat(all.get(0).status()).isEqualTo("RECEIVED");
        for (int i : new int[] {1, 100, 101, 200, TIMES - 1}) {
            assertThat(all.get(i).status()).isEqualTo("SET_ASIDE");
        }
        all.get(TIMES - 1).follow().body("status", equalTo("SET_ASIDE"));

        clerk.request()
                .header("If-Match", read(aside).extract().header("ETag"))
                .post("/api/v1/opinion-set-asides/" + aside + "/undo")
                .then()
                .statusCode(200);
        await().atMost(A_WHILE)
                .untilAsserted(
                        () -> read(aside).body("status", equalTo("UNDONE")).body("restored", equalTo(TIMES - 1)));
        for (int i : new int[] {0, 1, 100, 101, 200, TIMES - 1}) {
            assertThat(all.get(i).status()).isEqualTo("RECEIVED");
        }
        assertThat(all.get(1).actions()).containsExactly("SUBMIT", "SET_ASIDE", "RESTORE");
    }

    private ValidatableResponse read(String aside) {
        return clerk.request().get("/api/v1/opinion-set-asides/" + aside).then().statusCode(200);
    }
}
