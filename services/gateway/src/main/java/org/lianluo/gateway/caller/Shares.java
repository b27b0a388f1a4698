package org.lianluo.gateway.caller;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** How many connections to a service each caller holds just now. Safe for several threads. */
public final class Shares {

    private record Share(String service, String caller) {}

    private final int most;
    private final ConcurrentMap<Share, Integer> held = new ConcurrentHashMap<>();

    public Shares(int most) {
        this.most = most;
    }

    /** Takes one for this caller, or none if they hold as many as they may. */
    public boolean take(String service, String caller) {
        if (held.merge(new Share(service, caller), 1, Integer::sum) <= most) {
            return true;
        }
        giveBack(service, caller);
        return false;
    }

    /** Gives back one that was taken. */
    public void giveBack(String service, String caller) {
        held.computeIfPresent(new Share(service, caller), (share, count) -> count == 1 ? null : count - 1);
    }
}
