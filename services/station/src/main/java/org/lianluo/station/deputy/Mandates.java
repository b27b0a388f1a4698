package org.lianluo.station.deputy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.station.deputy.DeputyService.Reference;

/** Who serves where, for features that put deputies down for days, and what mandates a person has or had. */
@ApplicationScoped
public class Mandates {

    private final FactService facts;
    private final Clock clock;

    Mandates(FactService facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * The mandates of a person.
     *
     * @param any whether they have or ever had one
     * @param endedOn day from which the last of them is over; null where there is none, or one goes on or is to begin
     */
    public record Held(boolean any, LocalDate endedOn) {

        public boolean inForce() {
            return any && endedOn == null;
        }
    }

    /** By what is known now. */
    public Uni<Held> heldBy(Mutiny.Session session, String person) {
        LocalDate today = ChinaTime.today(clock);
        return session.createSelectionQuery("select d.id from Deputy d where d.personCode = :person", UUID.class)
                .setParameter("person", person)
                .getResultList()
                .chain(ids -> ids.isEmpty()
                        ? Uni.createFrom().item(new Held(false, null))
                        : facts.ledgers(session, ids).map(ledgers -> held(ledgers.values(), today)));
    }

    private static Held held(Collection<FactLedger> ledgers, LocalDate today) {
        boolean inForce = ledgers.stream().anyMatch(ledger -> ledger.endedOn(today) == null);
        return new Held(
                true,
                inForce
                        ? null
                        : ledgers.stream()
                                .map(ledger -> ledger.endedOn(today))
                                .max(LocalDate::compareTo)
                                .orElseThrow());
    }

    /** The active deputies who are posted to any of some stations, and the other active mandates of the same persons. */
    public Uni<List<Reference>> postedTo(Mutiny.Session session, Collection<String> stations) {
        return session.createSelectionQuery(
                        "select d from Deputy d where d.status = ACTIVE and array_overlaps(d.stationCodes, :stations)",
                        Deputy.class)
                .setParameter("stations", stations.toArray(String[]::new))
                .getResultList()
                .map(found -> found.stream().map(Reference::of).toList())
                .chain(posted -> withOthersOfTheSame(session, posted));
    }

    /** The active deputies of a region, and the other active mandates of the same persons. */
    public Uni<List<Reference>> inOffice(Mutiny.Session session, String region) {
        return session.createSelectionQuery(
                        "select d from Deputy d where d.status = ACTIVE and d.regionCode = :region", Deputy.class)
                .setParameter("region", region)
                .getResultList()
                .map(found -> found.stream().map(Reference::of).toList())
                .chain(here -> withOthersOfTheSame(session, here));
    }

    /** Those, and the other active mandates of the same persons. */
    public Uni<List<Reference>> withOthersOfTheSame(Mutiny.Session session, Collection<Reference> mandates) {
        List<String> persons = mandates.stream()
                .map(Reference::personCode)
                .filter(person -> person != null)
                .toList();
        if (persons.isEmpty()) {
            return Uni.createFrom().item(List.copyOf(mandates));
        }
        return session.createSelectionQuery(
                        "select d from Deputy d where d.status = ACTIVE and d.personCode in (:persons)", Deputy.class)
                .setParameter("persons", persons)
                .getResultList()
                .map(found -> Stream.concat(mandates.stream(), found.stream().map(Reference::of))
                        .distinct()
                        .toList());
    }
}
