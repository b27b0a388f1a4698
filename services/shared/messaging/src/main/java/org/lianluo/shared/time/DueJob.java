package org.lianluo.shared.time;

import io.smallrye.mutiny.Uni;

/**
 * Does what became due as time went by: notices, closes, counts again, erases. It runs on its own every so often; an operator
 * can have all of them run at once ({@link JobRoutes}). It is safe on several replicas and does nothing twice.
 */
public interface DueJob {

    /** All that is due now by the one clock. */
    Uni<Void> run();
}
