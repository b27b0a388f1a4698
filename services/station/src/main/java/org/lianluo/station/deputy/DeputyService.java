package org.lianluo.station.deputy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.station.Directory;
import org.lianluo.station.person.PersonService;

/** The deputies of the directory, for their own resources and, by reference, for other features. */
@ApplicationScoped
public class DeputyService {

    private static final String KNOWN = "f.validFrom <= :asOf and (f.validTo is null or f.validTo >= :asOf)"
            + " and f.recordedAt < :known and (f.supersededAt is null or f.supersededAt >= :known)";

    private final Clock clock;
    private final FactService facts;
    private final PersonService persons;

    DeputyService(Clock clock, FactService facts, PersonService persons) {
        this.clock = clock;
        this.facts = facts;
        this.persons = persons;
    }

    Uni<Deputy> create(Work work, Caller caller, DeputyDetails details) {
        Directory.mayChange(caller, details.regionCode());
        return byCode(work.session(), details.code()).chain(existing -> {
            if (existing != null) {
                throw ProblemException.onField(CommonProblem.CONFLICT, "/code");
            }
            return work.persist(new Deputy(Ids.next(), details, caller.reference(), clock.instant()));
        });
    }

    Uni<Deputy> change(Work work, Caller caller, UUID id, String ifMatch, DeputyDetails details) {
        return find(work.session(), id)
                .invoke(deputy -> {
                    Directory.mayChange(caller, deputy.getRegionCode());
                    IfMatch.check(ifMatch, deputy);
                })
                .call(deputy -> facts.ledger(work.session(), id)
                        .invoke(ledger -> deputy.change(details, caller.reference(), clock.instant(), ledger)));
    }

    /** @param personCode null to take it back */
    Uni<Deputy> link(Work work, Caller caller, UUID id, String ifMatch, String personCode) {
        return find(work.session(), id)
                .invoke(deputy -> {
                    Directory.mayChange(caller, deputy.getRegionCode());
                    IfMatch.check(ifMatch, deputy);
                })
                .call(deputy -> mustBeKnown(work.session(), personCode))
                .invoke(deputy -> deputy.belongTo(personCode, caller.reference(), clock.instant()));
    }

    private Uni<Void> mustBeKnown(Mutiny.Session session, String personCode) {
        return personCode == null
                ? Uni.createFrom().voidItem()
                : persons.isKnown(session, personCode)
                        .invoke(known -> {
                            if (!known) {
                                throw ProblemException.onField(DeputyProblem.PERSON_UNKNOWN, "/personCode");
                            }
                        })
                        .replaceWithVoid();
    }

    /** A deputy as other features need them; refused with 404 where there is none. */
    public Uni<Reference> reference(Mutiny.Session session, UUID id) {
        return find(session, id).map(Reference::of);
    }

    /**
     * The same, and nobody else changes the deputy until the end of the transaction.
     *
     * @param check looks at the row first, such as at its region and version
     */
    public Uni<Reference> hold(Work work, UUID id, Consumer<AggregateRoot> check) {
        return work.session()
                .find(Deputy.class, id, LockMode.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND))
                .invoke(check::accept)
                .map(Reference::of);
    }

    /** Those of some codes, by their codes; of a code that nobody has there is none. */
    public Uni<Map<String, Reference>> byCodes(Mutiny.Session session, Collection<String> codes) {
        return codes.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : session.createSelectionQuery("select d from Deputy d where d.code in (:codes)", Deputy.class)
                        .setParameter("codes", List.copyOf(codes))
                        .getResultList()
                        .map(found -> found.stream()
                                .map(Reference::of)
                                .collect(Collectors.toMap(Reference::code, Function.identity())));
    }

    /** The standing of a mandate from a day on; what was known of those days gives way. */
    public Uni<Void> stand(Work work, UUID id, DeputyStatus status, LocalDate from, LocalDate to, String by) {
        return find(work.session(), id).chain(deputy -> facts.stand(work, deputy, status, from, to, by));
    }

    /** First day that is known of a mandate; null for none. */
    public Uni<Optional<LocalDate>> beginning(Mutiny.Session session, UUID id) {
        return facts.ledger(session, id).map(ledger -> ledger.known().stream()
                .filter(fact -> fact.kind() == FactKind.STATUS)
                .map(DeputyFact::validFrom)
                .min(LocalDate::compareTo));
    }

    /** Whether anything of that kind is known of a deputy for a day, such as membership of the standing committee. */
    public Uni<Boolean> holds(Mutiny.Session session, UUID id, FactKind kind, LocalDate on) {
        return facts.ledger(session, id)
                .map(ledger -> ledger.known().stream().anyMatch(fact -> fact.kind() == kind && fact.holdsOn(on)));
    }

    /**
     * A deputy, for other features.
     *
     * @param personCode null while nobody said who it is
     * @param stationCodes stations of the posting
     * @param root whose version is the ETag
     */
    public record Reference(
            UUID id,
            String code,
            String name,
            String regionCode,
            int term,
            DeputyStatus status,
            String personCode,
            List<String> stationCodes,
            AggregateRoot root) {

        /** Of two mandates of one person the same; the code of the mandate while nobody said who it is. */
        public String person() {
            return personCode == null ? code : personCode;
        }

        static Reference of(Deputy deputy) {
            return new Reference(
                    deputy.getId(),
                    deputy.code(),
                    deputy.name(),
                    deputy.getRegionCode(),
                    deputy.term(),
                    deputy.status(),
                    deputy.personCode(),
                    deputy.details().stationCodes(),
                    deputy);
        }
    }

    static Uni<Deputy> find(Mutiny.Session session, UUID id) {
        return session.find(Deputy.class, id)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    Uni<List<Deputy>> list(Mutiny.Session session, DeputyFilter filter, PageRequest page) {
        return Listing.of("select d from Deputy d")
                .where("d.regionCode = :region", "region", filter.region())
                .where("array_contains(d.stationCodes, :station)", "station", filter.station())
                .where("d.status = :status", "status", filter.status())
                .where("d.code = :code", "code", filter.code())
                .where("d.personCode = :person", "person", filter.person())
                .where("d.code > :after", "after", page.afterText().orElse(null))
                .fetch(session, Deputy.class, "d.code", page);
    }

    /** Codes of the stations to which a deputy is posted; none if there is no such deputy. */
    public Uni<List<String>> stationsOf(Mutiny.Session session, String code) {
        return byCode(session, code)
                .map(deputy -> deputy == null ? List.of() : deputy.details().stationCodes());
    }

    /** As they stood on a day, by what was known on a day. Before its beginning a mandate is in no list. */
    Uni<List<AsOf>> listAsOf(
            Mutiny.Session session, DeputyFilter filter, LocalDate asOf, LocalDate knownOn, PageRequest page) {
        FactMoment moment = FactMoment.of(asOf, knownOn, clock);
        Listing listing = Listing.of("select d from Deputy d")
                .where(
                        "exists (select 1 from DeputyFact f where f.deputyId = d.id and f.kind = STATUS and " + KNOWN
                                + ")",
                        Map.of("asOf", moment.asOf(), "known", moment.knownBefore()))
                .where("d.regionCode = :region", "region", filter.region())
                .where(
                        held("STATUS", "status"),
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .where(held("STATION", "station"), "station", filter.station())
                .where("d.code = :code", "code", filter.code())
                .where("d.personCode = :person", "person", filter.person())
                .where("d.code > :after", "after", page.afterText().orElse(null));
        return listing.fetch(session, Deputy.class, "d.code", page).chain(rows -> facts.pictures(
                        session, rows.stream().map(Deputy::getId).toList(), moment)
                .map(pictures -> rows.stream()
                        .map(row -> new AsOf(row, pictures.get(row.getId())))
                        .toList()));
    }

    private static String held(String kind, String parameter) {
        return "exists (select 1 from DeputyFact f where f.deputyId = d.id and f.kind = " + kind
                + " and f.factValue = :" + parameter + " and " + KNOWN + ")";
    }

    /** What a list of deputies is narrowed to; null for any. */
    record DeputyFilter(String region, String station, DeputyStatus status, String code, String person) {}

    /** A deputy, and how they stood on a day. */
    record AsOf(Deputy deputy, FactLedger.Picture then) {}

    private static Uni<Deputy> byCode(Mutiny.Session session, String code) {
        return session.createSelectionQuery("select d from Deputy d where d.code = :code", Deputy.class)
                .setParameter("code", code)
                .getSingleResultOrNull();
    }
}
