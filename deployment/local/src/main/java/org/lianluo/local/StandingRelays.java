package org.lianluo.local;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells which relay stands still. A running service writes a heartbeat into its write-ahead log, so the position that the
 * replication slot has confirmed must move also when nobody calls: one that stays the same look after look is that of a
 * task which Kafka Connect calls RUNNING and which does nothing, as was seen after a broker was killed.
 */
final class StandingRelays {
    private final int patience;
    private final Map<String, Integer> looksWithoutMove = new HashMap<>();
    private final Map<String, String> positions = new HashMap<>();

    /** @param patience how many looks in a row may find the same position */
    StandingRelays(int patience) {
        this.patience = patience;
    }

    /** Whether the slot has stood at this position for longer than the patience; afterwards counting starts anew. */
    boolean standsStill(String slot, String confirmedPosition) {
        boolean moved = !confirmedPosition.equals(positions.put(slot, confirmedPosition));
        int looks = moved ? 0 : looksWithoutMove.getOrDefault(slot, 0) + 1;
        boolean standing = looks > patience;
        looksWithoutMove.put(slot, standing ? 0 : looks);
        return standing;
    }

    /** Forgets what was counted: while a server is away, no relay can move. */
    void startAnew() {
        looksWithoutMove.clear();
        positions.clear();
    }
}
