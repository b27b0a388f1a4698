package org.lianluo.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.lianluo.testkit.TestClock;

/** The service of a test takes the test's time. */
@ApplicationScoped
class TestClockProducer {

    @Produces
    @Singleton
    Clock clock() {
        return new TestClock();
    }
}
