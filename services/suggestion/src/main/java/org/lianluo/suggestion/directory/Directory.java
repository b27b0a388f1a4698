package org.lianluo.suggestion.directory;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.security.Caller;

/** Looks up what this service knows of stations and units. */
public final class Directory {

    private static final int DISTRICT_DIGITS = 6;

    private Directory() {}

    /** The station with a code; null for none. */
    public static Uni<KnownStation> station(Mutiny.Session session, String code) {
        return session.createSelectionQuery("select s from KnownStation s where s.code = :code", KnownStation.class)
                .setParameter("code", code)
                .getSingleResultOrNull();
    }

    /** The caller with the stations and deputies of their street, if they are of its working committee. */
    public static Uni<Reader> reader(Mutiny.Session session, Caller caller) {
        String street = caller.street();
        if (street == null) {
            return Uni.createFrom().item(Reader.of(caller));
        }
        String district = street.substring(0, DISTRICT_DIGITS);
        return session.createSelectionQuery(
                        "select s.code from KnownStation s where s.streetCode = :street", String.class)
                .setParameter("street", street)
                .getResultList()
                .chain(stations -> session.createSelectionQuery(
                                "select d.code from KnownDeputy d where d.regionCode = :district"
                                        + " and array_overlaps(d.stationCodes, :stations)",
                                String.class)
                        .setParameter("district", district)
                        .setParameter("stations", stations.toArray(String[]::new))
                        .getResultList()
                        .map(deputies ->
                                new Reader(caller, new Street(district, Set.copyOf(stations), Set.copyOf(deputies)))));
    }

    /** Names of units by their codes, as far as they are known. */
    public static Uni<Map<String, String>> unitNames(Mutiny.Session session, Collection<String> codes) {
        return session.createSelectionQuery("select u from KnownUnit u where u.code in (:codes)", KnownUnit.class)
                .setParameter("codes", codes)
                .getResultList()
                .map(units -> units.stream().collect(Collectors.toMap(KnownUnit::code, KnownUnit::name)));
    }
}
