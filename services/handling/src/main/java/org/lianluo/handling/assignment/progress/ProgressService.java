package org.lianluo.handling.assignment.progress;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.assignment.Assignment;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.ProgressReport;
import org.lianluo.handling.assignment.ProgressWord;
import org.lianluo.handling.assignment.caseload.AssignmentRepository;
import org.lianluo.handling.assignment.status.StatusCodes;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;

/** Takes reports one at a time for each case, each once. */
@ApplicationScoped
class ProgressService {

    private final AssignmentRepository assignments;
    private final StatusCodes codes;
    private final Clock clock;
    private final Counter unknownCodes;

    ProgressService(AssignmentRepository assignments, StatusCodes codes, Clock clock, MeterRegistry registry) {
        this.assignments = assignments;
        this.codes = codes;
        this.clock = clock;
        unknownCodes = Counter.builder("lianluo.progress.unknown.codes")
                .description("Reports of units' systems whose code their table does not have")
                .register(registry);
    }

    /** @param of the report that is kept, which may be an earlier one of the same id */
    record Reported(Assignment assignment, ProgressReport of) {}

    Uni<Reported> report(Work work, Caller caller, UUID id, ProgressRequest request) {
        request.mustSayOne();
        return assignments.ownForChange(work, caller, id, Assignment.class).chain(assignment -> find(
                        work.session(), id, request.externalId())
                .chain(known -> word(work.session(), assignment, request)
                        .map(word -> taken(caller, assignment, known, request, word))));
    }

    private Reported taken(
            Caller caller, Assignment assignment, ProgressReport known, ProgressRequest request, ProgressWord word) {
        Instant now = clock.instant();
        ProgressReport report = new ProgressReport(
                Ids.next(),
                assignment.getId(),
                request.externalId(),
                word,
                request.reportedAt().truncatedTo(ChronoUnit.MICROS),
                now,
                request.text());
        if (known == null) {
            assignment.report(AssignmentActs.byUnit(caller, now), report);
            if (word.isUnknown()) {
                unknownCodes.increment();
            }
            return new Reported(assignment, report);
        }
        if (!known.saysTheSame(report)) {
            throw ProblemException.onField(CommonProblem.CONFLICT, "/externalId");
        }
        return new Reported(assignment, known);
    }

    private Uni<ProgressWord> word(Mutiny.Session session, Assignment assignment, ProgressRequest request) {
        return request.stage() != null
                ? Uni.createFrom().item(ProgressWord.of(request.stage()))
                : codes.word(session, assignment.unitCode(), request.code());
    }

    private static Uni<ProgressReport> find(Mutiny.Session session, UUID assignmentId, String externalId) {
        return session.createSelectionQuery(
                        "select r from ProgressReport r where r.assignmentId = :assignment and r.externalId = :external",
                        ProgressReport.class)
                .setParameter("assignment", assignmentId)
                .setParameter("external", externalId)
                .getSingleResultOrNull();
    }

    /** For whoever may read the assignment, in the order of the facts; without those that only repeat the one before. */
    Uni<List<ProgressReport>> reports(Mutiny.Session session, Caller caller, UUID id) {
        return assignments
                .readable(session, caller, id, Assignment.class)
                .chain(() -> session.createSelectionQuery(
                                "select r from ProgressReport r where r.assignmentId = :assignment"
                                        + " order by r.reportedAt, r.receivedAt, r.id",
                                ProgressReport.class)
                        .setParameter("assignment", id)
                        .getResultList())
                .map(ProgressService::telling);
    }

    private static List<ProgressReport> telling(List<ProgressReport> all) {
        List<ProgressReport> telling = new ArrayList<>();
        ProgressWord before = null;
        for (ProgressReport report : all) {
            if (!report.repeats(before)) {
                telling.add(report);
            }
            before = report.word();
        }
        return telling;
    }
}
