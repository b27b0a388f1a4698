package org.lianluo.suggestion.directory;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Looks up what this service knows of stations and units. */
public final class Directory {

    private Directory() {}

    /** The station with a code; null for none. */
    public static Uni<KnownStation> station(Mutiny.Session session, String code) {
        return session.createSelectionQuery("select s from KnownStation s where s.code = :code", KnownStation.class)
                .setParameter("code", code)
                .getSingleResultOrNull();
    }

    /** Names of units by their codes, as far as they are known. */
    public static Uni<Map<String, String>> unitNames(Mutiny.Session session, Collection<String> codes) {
        return session.createSelectionQuery("select u from KnownUnit u where u.code in (:codes)", KnownUnit.class)
                .setParameter("codes", codes)
                .getResultList()
                .map(units -> units.stream().collect(Collectors.toMap(KnownUnit::code, KnownUnit::name)));
    }
}
