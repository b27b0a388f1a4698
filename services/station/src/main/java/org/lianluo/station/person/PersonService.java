package org.lianluo.station.person;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.station.Directory;

/** The persons of the directory; the office of a region keeps and reads those of its region. */
@ApplicationScoped
public class PersonService {

    private static final int FOUND = 50;

    private final PersonContacts contacts;
    private final AuditTrail audit;
    private final Clock clock;

    PersonService(PersonContacts contacts, AuditTrail audit, Clock clock) {
        this.contacts = contacts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether somebody has that code. */
    public Uni<Boolean> isKnown(Mutiny.Session session, String code) {
        return byCode(session, code).map(found -> found != null);
    }

    Uni<Person> create(Work work, Caller caller, PersonRequests.Details request) {
        Directory.mustBeOffice(caller, request.regionCode());
        return byCode(work.session(), request.code()).chain(existing -> {
            if (existing != null) {
                throw ProblemException.onField(CommonProblem.CONFLICT, "/code");
            }
            Person person = new Person(Ids.next(), request.details(), caller.reference(), clock.instant());
            contacts.reach(person, request.phone());
            return settle(work, caller, person, request).chain(() -> work.persist(person));
        });
    }

    Uni<Person> change(Work work, Caller caller, UUID id, String ifMatch, PersonRequests.Details request) {
        return own(work.session(), caller, id)
                .invoke(person -> {
                    IfMatch.check(ifMatch, person);
                    person.change(request.details(), caller.reference(), clock.instant());
                    if (request.phone() != null || Boolean.TRUE.equals(request.withoutPhone())) {
                        contacts.reach(person, request.phone());
                    }
                })
                .call(person -> settle(work, caller, person, request));
    }

    /** A phone that would be erased at once is not taken. */
    private Uni<Void> settle(Work work, Caller caller, Person person, PersonRequests.Details request) {
        return contacts.settle(work, person, caller.reference()).invoke(() -> {
            if (request.phone() != null && contacts.isOver(person)) {
                throw ProblemException.invalid(
                        "/phone",
                        "此人任期和职务均已结束，电话的保存期限已满，不能再登记",
                        "The person has had no mandate or function for longer than a phone is kept: send none");
            }
        });
    }

    /** For whoever asks the office for it (个人信息保护法 §47, §50). */
    Uni<Person> erase(Work work, Caller caller, UUID id, String ifMatch) {
        return own(work.session(), caller, id)
                .invoke(person -> IfMatch.check(ifMatch, person))
                .call(person -> contacts.eraseOnRequest(work, caller, person));
    }

    /** Of another region nobody learns that there is such a person. */
    Uni<Person> own(Mutiny.Session session, Caller caller, UUID id) {
        return session.find(Person.class, id).invoke(person -> {
            if (person == null || !person.getRegionCode().equals(caller.region())) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
        });
    }

    Uni<List<Person>> list(
            Mutiny.Session session, Caller caller, PersonKind kind, String street, String code, PageRequest page) {
        Directory.mustBeOffice(caller, caller.region());
        return Listing.of("select p from Person p")
                .where("p.regionCode = :region", "region", caller.region())
                .where("array_contains(p.kinds, :kind)", "kind", kind == null ? null : kind.name())
                .where("p.streetCode = :street", "street", street)
                .where("p.code = :code", "code", code)
                .where("p.code > :after", "after", page.afterText().orElse(null))
                .fetch(session, Person.class, "p.code", page);
    }

    /** In full, for a reason that the audit trail keeps; null for none. */
    Uni<String> disclose(Work work, Caller caller, UUID id, String reason) {
        return own(work.session(), caller, id)
                .call(person -> audit.record(work, caller, "person.disclose-phone", "person", id, reason))
                .map(contacts::phone);
    }

    /** Those of the region who are reached at a phone; each look is audited. */
    Uni<List<Person>> byPhone(Work work, Caller caller, String phone) {
        Directory.mustBeOffice(caller, caller.region());
        return audit.record(work, caller, "person.find-by-phone", "person", null, null)
                .chain(() -> Listing.of("select p from Person p")
                        .where("p.regionCode = :region", "region", caller.region())
                        .where("p.phoneHash = :hash", "hash", contacts.phoneHash(phone))
                        .first(work.session(), Person.class, "p.code", FOUND));
    }

    String maskedPhone(Person person) {
        return contacts.maskedPhone(person);
    }

    private static Uni<Person> byCode(Mutiny.Session session, String code) {
        return session.createSelectionQuery("select p from Person p where p.code = :code", Person.class)
                .setParameter("code", code)
                .getSingleResultOrNull();
    }
}
