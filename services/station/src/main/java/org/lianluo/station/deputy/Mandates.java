package org.lianluo.station.deputy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.station.deputy.DeputyService.Reference;

/** Who serves where, for features that put deputies down for days. */
@ApplicationScoped
public class Mandates {

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
