package org.lianluo.handling.unit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;

/** What other features ask about units. */
@ApplicationScoped
public class UnitDirectory {

    /** What never changes of a unit. */
    public record KnownUnit(UUID id, String code, String regionCode) {}

    /** A unit, for a change of what belongs to it; null where there is none. */
    public Uni<KnownUnit> lock(Mutiny.Session session, UUID id) {
        return session.find(Unit.class, id, LockMode.PESSIMISTIC_WRITE)
                .map(unit -> unit == null ? null : new KnownUnit(id, unit.code(), unit.getRegionCode()));
    }

    /** Names of those of the units that take cases, by their codes. */
    public Uni<Map<String, String>> active(Mutiny.Session session, Collection<String> codes) {
        return session.createSelectionQuery(
                        "select u from Unit u where u.code in (:codes) and u.status = ACTIVE", Unit.class)
                .setParameter("codes", codes)
                .getResultList()
                .map(units -> units.stream().collect(Collectors.toMap(Unit::code, unit -> unit.details()
                        .name())));
    }

    /** The unit's name, whether or not it takes cases; its code when it is not in the directory. */
    public Uni<String> name(Mutiny.Session session, String code) {
        return session.createSelectionQuery("select u from Unit u where u.code = :code", Unit.class)
                .setParameter("code", code)
                .getSingleResultOrNull()
                .map(unit -> unit == null ? code : unit.details().name());
    }
}
