package org.lianluo.handling.assignment.status;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.Jurisdiction;
import org.lianluo.handling.assignment.ProgressWord;
import org.lianluo.handling.unit.UnitDirectory;
import org.lianluo.handling.unit.UnitDirectory.KnownUnit;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;

/** The tables of all units. */
@ApplicationScoped
public class StatusCodes {

    private final UnitDirectory units;
    private final Clock clock;

    StatusCodes(UnitDirectory units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** What a code of a unit says by its table as it is now. */
    public Uni<ProgressWord> word(Mutiny.Session session, String unitCode, String code) {
        return session.createSelectionQuery(
                        "select t from StatusCodeTable t where t.unitCode = :unit", StatusCodeTable.class)
                .setParameter("unit", unitCode)
                .getSingleResultOrNull()
                .map(table -> table == null ? ProgressWord.unknown(code) : table.word(code));
    }

    /** @param isNew whether the unit had no table before */
    record Kept(StatusCodeTable table, boolean isNew) {}

    /** Replaces the table when the caller names the version that they replace; the first time there is none. */
    Uni<Kept> keep(Work work, Caller caller, UUID unitId, String ifMatch, StatusCodesRequest request) {
        request.mustBeDistinct();
        return units.lock(work.session(), unitId).chain(unit -> {
            if (unit == null) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
            Jurisdiction.mayDecide(caller, unit.regionCode());
            return work.session().find(StatusCodeTable.class, unitId).chain(existing -> {
                if (existing == null) {
                    return first(work, caller, unit, ifMatch, request);
                }
                IfMatch.check(ifMatch, existing).replace(request.words(), caller.reference(), clock.instant());
                return Uni.createFrom().item(new Kept(existing, false));
            });
        });
    }

    private Uni<Kept> first(Work work, Caller caller, KnownUnit unit, String ifMatch, StatusCodesRequest request) {
        if (ifMatch != null) {
            // They mean to replace what is not there.
            throw new ProblemException(CommonProblem.STALE_VERSION);
        }
        return work.persist(new StatusCodeTable(unit, request.words(), caller.reference(), clock.instant()))
                .map(table -> new Kept(table, true));
    }

    Uni<StatusCodeTable> of(Mutiny.Session session, UUID unitId) {
        return session.find(StatusCodeTable.class, unitId)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
