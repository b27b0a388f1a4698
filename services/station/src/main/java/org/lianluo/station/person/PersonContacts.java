package org.lianluo.station.person;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.contact.ContactErasure;
import org.lianluo.shared.contact.ContactKind;
import org.lianluo.shared.contact.ContactSeal;
import org.lianluo.shared.contact.Retention;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.KeptAnswers;
import org.lianluo.station.deputy.Mandates;

/** How persons of the directory are reached: sealed, kept while they serve and for a time after, erased. */
@ApplicationScoped
class PersonContacts {

    static final ContactKind KIND = new ContactKind("person", "person.", "person.erase-contact");

    private final ContactSeal seal;
    private final ContactErasure erasure;
    private final Mandates mandates;
    private final PolicyBook policies;
    private final Clock clock;

    PersonContacts(ContactSeal seal, ContactErasure erasure, Mandates mandates, PolicyBook policies, Clock clock) {
        this.seal = seal;
        this.erasure = erasure;
        this.mandates = mandates;
        this.policies = policies;
        this.clock = clock;
    }

    /** @param phone null for none */
    void reach(Person person, String phone) {
        person.reachedAt(seal.seal(KIND, person.getId(), null, phone));
    }

    /** In full; null for none. */
    String phone(Person person) {
        return seal.phone(KIND, person.getId(), person.contact());
    }

    /** As every view shows it; null for none. */
    String maskedPhone(Person person) {
        return seal.maskedPhone(KIND, person.getId(), person.contact());
    }

    /** What persons are found by. */
    String phoneHash(String phone) {
        return seal.phoneHash(phone);
    }

    /** Whoever serves no more is reached for a time; whoever serves again, without an end. */
    Uni<Void> settle(Work work, Person person, String by) {
        return mandates.heldBy(work.session(), person.code())
                .chain(held -> term(work, person, person.servesNoMoreFrom(held)))
                .invoke(term -> person.keepContact(term, by, clock.instant()))
                .replaceWithVoid();
    }

    private Uni<Retention> term(Work work, Person person, LocalDate from) {
        PolicyKey policy = PolicyKey.PERSON_CONTACT_RETENTION;
        return from == null || !person.hasPhone()
                ? Uni.createFrom().nullItem()
                : policies.limit(work.session(), person.getRegionCode(), policy, from)
                        .map(limit -> Retention.after(from, policy, limit));
    }

    /** Whether the time is over already for which a phone would be kept. */
    boolean isOver(Person person) {
        return person.retention() != null && person.retention().isOver(ChinaTime.today(clock));
    }

    /**
     * The person wants it: the phone goes at once; the name too, unless they hold or held a mandate or the entry is in use. What
     * was erased before has no further effect.
     */
    Uni<Void> eraseOnRequest(Work work, Caller by, Person person) {
        return mandates.heldBy(work.session(), person.code())
                .chain(held -> person.isErased(held)
                        ? Uni.createFrom().voidItem()
                        : erasure.onRequest(work, by, KIND, person.getId(), rule -> {
                            if (!person.keepsName(held)) {
                                person.eraseName();
                            }
                            return erasePhone(work, person, by.reference());
                        }));
    }

    /** Also out of kept answers, which show it masked. */
    Uni<Void> erasePhone(Work work, Person person, String by) {
        person.erasePhone(by, clock.instant());
        return KeptAnswers.forget(work, PersonResource.PATH + "/" + person.getId())
                .chain(() -> KeptAnswers.forgetOf(work, PersonResource.PATH, person.getCreatedAt()));
    }
}
