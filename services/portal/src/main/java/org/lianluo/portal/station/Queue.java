package org.lianluo.portal.station;

import java.util.List;
import org.lianluo.client.model.WaitingOpinions;

/**
 * How many opinions wait in one way.
 *
 * @param name by which the page has words for it
 */
record Queue(String name, long count) {

    static List<Queue> all(WaitingOpinions waiting) {
        return List.of(
                new Queue("new", waiting.getToTriage()),
                new Queue("due", waiting.getDueForTriage()),
                new Queue("relay", waiting.getToGiveBack()),
                new Queue("reopened", waiting.getReopened()),
                new Queue("urged", waiting.getUrged()),
                new Queue("old", waiting.getTakenTooLongAgo()));
    }

    public boolean isLate() {
        return name.equals("due") && count > 0;
    }
}
