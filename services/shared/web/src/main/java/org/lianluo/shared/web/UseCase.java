package org.lianluo.shared.web;

import io.smallrye.mutiny.Uni;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;

/** What a write does in its transaction, for the caller who was read before it opened. */
@FunctionalInterface
public interface UseCase {

    Uni<Answer> run(Work work, Caller by);
}
