package org.lianluo.station.person;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.contact.ContactKind;
import org.lianluo.shared.contact.RetainedContacts;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.time.DueJob;

/**
 * Persons whose phone is kept for a time only. Whatever changes a mandate marks the person who holds it (a trigger, so that no
 * way is forgotten); then this counts anew whether the time runs. Until it has, nothing of them is erased.
 */
@ApplicationScoped
class RetainedPersons implements RetainedContacts, DueJob {

    private static final int BATCH = 50;

    /** How rows name who changed them. */
    private static final String SYSTEM = "lianluo";

    private final PersonContacts contacts;
    private final Batches batches;

    RetainedPersons(PersonContacts contacts, Batches batches) {
        this.contacts = contacts;
        this.batches = batches;
    }

    @Override
    public ContactKind kind() {
        return PersonContacts.KIND;
    }

    @Override
    public Uni<List<Over>> claimOver(Work work, LocalDate today, int most) {
        return Sql.rows(work.session(), """
                        SELECT id, contact_retention_rule FROM person
                        WHERE contact_retained_until < $1 AND NOT mandates_changed
                        ORDER BY contact_retained_until LIMIT $2 FOR UPDATE SKIP LOCKED""", today, most)
                .map(rows -> rows.stream().map(Over::of).toList());
    }

    @Override
    public Uni<Void> erase(Work work, UUID id, String rule) {
        return work.session().find(Person.class, id).chain(person -> contacts.erasePhone(work, person, SYSTEM));
    }

    @Override
    @Scheduled(every = "${lianluo.station.persons-settled-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return batches.untilNoneIsLeft(this::settleBatch);
    }

    private Uni<Integer> settleBatch(Work work) {
        return Sql.values(work.session(), UUID.class, """
                        UPDATE person SET mandates_changed = false WHERE id IN (
                            SELECT id FROM person WHERE mandates_changed LIMIT $1 FOR UPDATE SKIP LOCKED)
                        RETURNING id""", BATCH).chain(ids -> Work.inTurn(ids, id -> work.session()
                        .find(Person.class, id)
                        .chain(person -> contacts.settle(work, person, SYSTEM)))
                .replaceWith(ids.size()));
    }
}
