package org.lianluo.handling.hearing.hall;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.directory.Names;
import org.lianluo.handling.hearing.Hearing;
import org.lianluo.handling.hearing.HearingProblem;
import org.lianluo.handling.supervision.CaseSubject;
import org.lianluo.handling.supervision.SubjectKind;
import org.lianluo.handling.supervision.docket.Subjects;
import org.lianluo.handling.unit.UnitDirectory;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;

/** Arranges hearings. */
@ApplicationScoped
class Planning {

    private final Hearings hearings;
    private final Subjects subjects;
    private final UnitDirectory units;
    private final Names names;
    private final Clock clock;

    Planning(Hearings hearings, Subjects subjects, UnitDirectory units, Names names, Clock clock) {
        this.hearings = hearings;
        this.subjects = subjects;
        this.units = units;
        this.names = names;
        this.clock = clock;
    }

    Uni<Hearing> plan(Work work, Caller caller, HearingRequests.Plan planned) {
        if (!HearingScope.arranges(caller)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        HearingProblem.mustHoldNoNumber("/title", planned.title());
        Mutiny.Session session = work.session();
        return mustBeThere(session, caller.region(), planned.of())
                .call(() -> mustBeActive(session, planned.unitCodes()))
                .call(() -> mustBeKnown(session, planned.deputyCodes()))
                .chain(() -> planned.supervisionCaseId() == null
                        ? Uni.createFrom().item("")
                        : hearings.committeeOf(session, caller.region(), planned.supervisionCaseId()))
                .map(committee -> new Hearing(
                        caller.region(),
                        planned.plan(committee.isEmpty() ? null : committee),
                        HearingScope.act(caller, clock.instant())))
                .chain(work::persist);
    }

    /** Refuses a subject that there is not, or of another region. */
    private Uni<Void> mustBeThere(Mutiny.Session session, String region, List<CaseSubject> about) {
        return Work.inTurn(
                IntStream.range(0, about.size()).boxed().toList(),
                place -> mustBeThere(session, region, about.get(place), "/subjects/" + place + "/id"));
    }

    private Uni<Void> mustBeThere(Mutiny.Session session, String region, CaseSubject subject, String pointer) {
        if (subject.kind() == SubjectKind.TOPIC) {
            throw ProblemException.onField(HandlingProblem.SUBJECT_DOES_NOT_FIT, pointer);
        }
        return subjects.deputiesOf(session, region, subject, pointer).replaceWithVoid();
    }

    private Uni<Void> mustBeActive(Mutiny.Session session, List<String> codes) {
        return units.active(session, codes)
                .invoke(active ->
                        mustAllBeAmong(codes, active.keySet(), HandlingProblem.UNIT_NOT_ACTIVE, "/unitCodes/"))
                .replaceWithVoid();
    }

    private Uni<Void> mustBeKnown(Mutiny.Session session, List<String> codes) {
        return names.known(session, codes)
                .invoke(known -> mustAllBeAmong(codes, known, HearingProblem.HEARING_DEPUTY_UNKNOWN, "/deputyCodes/"))
                .replaceWithVoid();
    }

    private static void mustAllBeAmong(
            List<String> codes, Collection<String> known, ProblemCode refusal, String pointer) {
        for (int place = 0; place < codes.size(); place++) {
            if (!known.contains(codes.get(place))) {
                throw ProblemException.onField(refusal, pointer + place);
            }
        }
    }
}
