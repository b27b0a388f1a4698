package org.lianluo.portal.station;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianluo.client.model.WaitingOpinions;

class QueueTest {

    @Test
    void eachQueueHasItsCount() {
        WaitingOpinions waiting = new WaitingOpinions()
                .withToTriage(4L)
                .withDueForTriage(3L)
                .withToGiveBack(2L)
                .withReopened(1L)
                .withUrged(5L)
                .withTakenTooLongAgo(6L);

        assertThat(Queue.all(waiting))
                .containsExactly(
                        new Queue("new", 4),
                        new Queue("due", 3),
                        new Queue("relay", 2),
                        new Queue("reopened", 1),
                        new Queue("urged", 5),
                        new Queue("old", 6));
    }

    @Test
    void isLateOnlyWhereSomethingIsDue() {
        assertThat(new Queue("due", 1).isLate()).isTrue();
        assertThat(new Queue("due", 0).isLate()).isFalse();
        assertThat(new Queue("new", 3).isLate()).isFalse();
    }
}
