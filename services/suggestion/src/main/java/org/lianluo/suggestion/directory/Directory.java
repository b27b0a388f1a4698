package org.lianluo.suggestion.directory;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.suggestion.opinion.OpinionProblem;

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

    /** Refuses a kiosk that was revoked, as soon as that is known here; its token lives some minutes longer. */
    public static Uni<Void> mustNotBeRevoked(Mutiny.Session session, Caller caller) {
        return !caller.has(Role.KIOSK)
                ? Uni.createFrom().voidItem()
                : Sql.value(
                                session,
                                Long.class,
                                "SELECT count(*) FROM known_kiosk WHERE client_id = $1 AND status = 'REVOKED'",
                                caller.clientId())
                        .invoke(revoked -> {
                            if (revoked > 0) {
                                throw new ProblemException(OpinionProblem.KIOSK_REVOKED);
                            }
                        })
                        .replaceWithVoid();
    }

    /**
     * The caller with the stations and deputies of their street, if they are of its working committee, and with the stations to
     * which they are posted, if they are a deputy.
     */
    public static Uni<Reader> reader(Mutiny.Session session, Caller caller) {
        return postedAt(session, caller)
                .chain(posted -> street(session, caller).map(street -> new Reader(caller, street, posted)));
    }

    private static Uni<Set<String>> postedAt(Mutiny.Session session, Caller caller) {
        return postings(session, caller).map(deputies -> deputies.stream()
                .flatMap(deputy -> deputy.stationCodes().stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The mandates of the caller that are in office, by code. */
    public static Uni<List<KnownDeputy>> postings(Mutiny.Session session, Caller caller) {
        return caller.has(Role.DEPUTY) && !caller.deputyCodes().isEmpty()
                ? session.createSelectionQuery(
                                "select d from KnownDeputy d where d.code in (:codes) and d.status = 'ACTIVE' order by d.code",
                                KnownDeputy.class)
                        .setParameter("codes", caller.deputyCodes())
                        .getResultList()
                : Uni.createFrom().item(List.of());
    }

    /**
     * The page of a deputy in office that a token opens, if they may be asked about matters of a station; null for none.
     *
     * @param tokenHash SHA-256 of the token, hexadecimal
     */
    public static Uni<KnownDeputyPage> openedBy(Mutiny.Session session, String tokenHash, KnownStation station) {
        return session.createSelectionQuery(
                        "select p from KnownDeputyPage p where p.tokenHash = :hash", KnownDeputyPage.class)
                .setParameter("hash", tokenHash)
                .getSingleResultOrNull()
                .chain(page -> page == null
                        ? Uni.createFrom().<KnownDeputyPage>nullItem()
                        : session.find(KnownDeputy.class, page.deputyCode())
                                .map(deputy ->
                                        deputy != null && deputy.isActive() && deputy.serves(station) ? page : null));
    }

    /** The deputies in office who are posted to a station, by code. */
    public static Uni<List<String>> deputiesAt(Mutiny.Session session, String station) {
        return session.createSelectionQuery(
                        "select d.code from KnownDeputy d where d.status = 'ACTIVE'"
                                + " and array_overlaps(d.stationCodes, :stations) order by d.code",
                        String.class)
                .setParameter("stations", new String[] {station})
                .getResultList();
    }

    private static Uni<Street> street(Mutiny.Session session, Caller caller) {
        String street = caller.street();
        if (street == null) {
            return Uni.createFrom().item(Street.NONE);
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
                        .map(deputies -> new Street(district, Set.copyOf(stations), Set.copyOf(deputies))));
    }

    /** Names of units by their codes, as far as they are known. */
    public static Uni<Map<String, String>> unitNames(Mutiny.Session session, Collection<String> codes) {
        return session.createSelectionQuery("select u from KnownUnit u where u.code in (:codes)", KnownUnit.class)
                .setParameter("codes", codes)
                .getResultList()
                .map(units -> units.stream().collect(Collectors.toMap(KnownUnit::code, KnownUnit::name)));
    }
}
