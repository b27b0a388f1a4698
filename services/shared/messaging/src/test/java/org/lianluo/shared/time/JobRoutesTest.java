package org.lianluo.shared.time;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lianluo.testkit.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class JobRoutesTest {

    private static final AtomicInteger RUNS = new AtomicInteger();

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @TestHTTPResource("/")
    URI publicPort;

    @Singleton
    static class Counted implements DueJob {
        @Override
        public Uni<Void> run() {
            return Uni.createFrom().voidItem().invoke(RUNS::incrementAndGet);
        }
    }

    @Singleton
    static class Failing implements DueJob {
        @Override
        public Uni<Void> run() {
            return RUNS.get() < 2
                    ? Uni.createFrom().voidItem()
                    : Uni.createFrom().failure(new IllegalStateException());
        }
    }

    @Test
    void eachJobRunsOnceAndAFailureIsSaid() {
        RUNS.set(0);

        given().post(management.resolve("/q/operator/jobs"))
                .then()
                .statusCode(200)
                .body("jobs", equalTo(2));

        assertThat(RUNS).hasValue(1);
        given().post(publicPort.resolve("/q/operator/jobs")).then().statusCode(404);
        RUNS.set(2);
        given().post(management.resolve("/q/operator/jobs")).then().statusCode(500);
    }
}
