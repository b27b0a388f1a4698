package org.lianluo.shared.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianluo.testkit.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(JobsAtShutdownTest.WithJobs.class)
class JobsAtShutdownTest {

    public static class WithJobs implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.scheduler.enabled", "true");
        }
    }

    @Inject
    Scheduler scheduler;

    @Inject
    JobsAtShutdown jobs;

    @Test
    void noJobBeginsOnceTheServiceStops() {
        assertThat(scheduler.isRunning()).isTrue();

        jobs.pause(new ShutdownEvent());

        assertThat(scheduler.isRunning()).isFalse();
    }
}
