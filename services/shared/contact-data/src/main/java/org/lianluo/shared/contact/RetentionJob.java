package org.lianluo.shared.contact;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.time.DueJob;

/**
 * Erases contact data when the time for which it is kept is over (个人信息保护法 §47: without being asked). However many there
 * are, it goes on until none is left, a batch per transaction; on several replicas each is claimed by one.
 */
@ApplicationScoped
public class RetentionJob implements DueJob {

    private static final int BATCH = 50;

    private final List<RetainedContacts> kinds;
    private final ContactErasure erasure;
    private final Batches batches;
    private final Clock clock;

    RetentionJob(@All List<RetainedContacts> kinds, ContactErasure erasure, Batches batches, Clock clock) {
        this.kinds = kinds;
        this.erasure = erasure;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    @Scheduled(every = "${lianluo.contact-data.erase-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return Work.inTurn(kinds, contacts -> batches.untilNoneIsLeft(work -> eraseBatch(work, contacts)));
    }

    private Uni<Integer> eraseBatch(Work work, RetainedContacts contacts) {
        return contacts.claimOver(work, ChinaTime.today(clock), BATCH)
                .chain(all -> Work.inTurn(all, over -> erasure.whenOver(work, contacts, over))
                        .replaceWith(all.size()));
    }
}
