package org.lianluo.handling.commitment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.caseload.AssignmentRepository;
import org.lianluo.handling.assignment.caseload.CaseScope;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.shared.attachments.Attachment;
import org.lianluo.shared.attachments.Attachments;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.History;
import org.lianluo.shared.casework.HistoryLine;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.Scope;

/** The unit says how far its commitments are; deputies, offices and committees read. */
@ApplicationScoped
class CommitmentService {

    private final Ledger ledger;
    private final AssignmentRepository assignments;
    private final Attachments attachments;
    private final Clock clock;

    CommitmentService(Ledger ledger, AssignmentRepository assignments, Attachments attachments, Clock clock) {
        this.ledger = ledger;
        this.assignments = assignments;
        this.attachments = attachments;
        this.clock = clock;
    }

    Uni<List<Ledger.Entry>> list(Mutiny.Session session, Caller caller, CommitmentParams filter, PageRequest page) {
        Scope<Commitment> scope =
                Boolean.TRUE.equals(filter.toDo) ? CommitmentScope.toDo(caller) : CommitmentScope.of(caller);
        return ledger.list(session, scope, filter, ChinaTime.today(clock), page).chain(rows -> entries(session, rows));
    }

    private Uni<List<Ledger.Entry>> entries(Mutiny.Session session, List<Commitment> rows) {
        return ledger.milestones(session, rows.stream().map(Commitment::getId).toList())
                .map(all -> all.stream().collect(Collectors.groupingBy(Milestone::commitmentId)))
                .map(of -> rows.stream()
                        .map(row -> new Ledger.Entry(row, of.getOrDefault(row.getId(), List.of())))
                        .toList());
    }

    Uni<Ledger.Entry> get(Mutiny.Session session, Caller caller, UUID id) {
        return readable(session, caller, id).chain(found -> entry(session, found));
    }

    Uni<List<HistoryLine>> history(Mutiny.Session session, Caller caller, UUID id) {
        return readable(session, caller, id).chain(() -> History.of(session, id));
    }

    private Uni<Commitment> readable(Mutiny.Session session, Caller caller, UUID id) {
        Scope<Commitment> scope = CommitmentScope.of(caller);
        return ledger.find(session, id).invoke(found -> refuseUnless(found != null && scope.opens(found)));
    }

    private Uni<Ledger.Entry> entry(Mutiny.Session session, Commitment commitment) {
        return entries(session, List.of(commitment)).map(one -> one.get(0));
    }

    Uni<Ledger.Entry> plan(Work work, Caller caller, UUID id, String ifMatch, CommitmentRequests.Plan plan) {
        return own(work, caller, id, ifMatch)
                .map(commitment ->
                        new Ledger.Entry(commitment, List.of(commitment.plan(by(caller), plan.content(), plan.due()))))
                .chain(planned -> entry(work.session(), planned.commitment())
                        .map(before -> with(before, planned.milestones().get(0))));
    }

    /** What was added in this transaction is not written yet. */
    private static Ledger.Entry with(Ledger.Entry before, Milestone added) {
        List<Milestone> all = Stream.concat(
                        before.milestones().stream().filter(other -> !other.id().equals(added.id())), Stream.of(added))
                .sorted(Comparator.comparing(Milestone::due).thenComparing(Milestone::id))
                .toList();
        return new Ledger.Entry(before.commitment(), all);
    }

    Uni<Ledger.Entry> reach(
            Work work, Caller caller, UUID id, UUID milestoneId, String ifMatch, CommitmentRequests.Reached reached) {
        return own(work, caller, id, ifMatch)
                .call(commitment -> work.session()
                        .find(Milestone.class, milestoneId)
                        .invoke(found -> refuseUnless(
                                found != null && found.commitmentId().equals(id)))
                        .invoke(found -> commitment.reach(by(caller), found, reached.on(), reached.note())))
                .chain(commitment -> entry(work.session(), commitment));
    }

    Uni<Ledger.Entry> postpone(
            Work work, Caller caller, UUID id, String ifMatch, CommitmentRequests.Postponement postponement) {
        return own(work, caller, id, ifMatch)
                .invoke(commitment -> commitment.postpone(by(caller), postponement.due(), postponement.reason()))
                .chain(commitment -> entry(work.session(), commitment));
    }

    /** With the assignment, which counts what is open; that comes first, as with whoever issues its reply. */
    Uni<Ledger.Entry> fulfil(Work work, Caller caller, UUID id, String ifMatch, CommitmentRequests.Kept kept) {
        return ledger.assignmentOf(work.session(), id, CaseScope.ownUnit(caller))
                .invoke(found -> refuseUnless(found != null))
                .chain(assignment -> assignments.ownForChange(work, caller, assignment, SuggestionAssignment.class))
                .chain(assignment -> own(work, caller, id, ifMatch)
                        .invoke(commitment -> commitment.mayBeFulfilled(by(caller), kept.on()))
                        .call(() -> mustBeFilesOf(work, assignment, kept.files()))
                        .invoke(commitment -> fulfil(by(caller), assignment, commitment, kept)))
                .chain(commitment -> entry(work.session(), commitment));
    }

    private static void fulfil(
            Act act, SuggestionAssignment assignment, Commitment commitment, CommitmentRequests.Kept kept) {
        assignment.promiseKept(
                act.noted(commitment.promise()), commitment.source().replyId());
        commitment.fulfil(
                act,
                kept.on(),
                kept.evidence(),
                kept.files(),
                assignment.completion().commitmentsOpen());
    }

    private Uni<Void> mustBeFilesOf(Work work, SuggestionAssignment assignment, List<UUID> asked) {
        return asked.isEmpty()
                ? Uni.createFrom().voidItem()
                : attachments
                        .of(work.session(), assignment.getId())
                        .invoke(files -> mustContain(files, asked))
                        .replaceWithVoid();
    }

    private static void mustContain(List<Attachment> files, List<UUID> asked) {
        List<UUID> there = files.stream().map(Attachment::id).toList();
        for (int place = 0; place < asked.size(); place++) {
            if (!there.contains(asked.get(place))) {
                throw ProblemException.onField(HandlingProblem.NO_SUCH_ATTACHMENT, "/attachmentIds/" + place);
            }
        }
    }

    /** By a deputy who was told; for another the commitment does not exist. */
    Uni<Ledger.Entry> takeNote(Work work, Caller caller, UUID id) {
        return ledger.findForChange(work.session(), id)
                .invoke(found -> refuseUnless(
                        found != null && found.deputyCodes().stream().anyMatch(caller.deputyCodes()::contains)))
                .invoke(commitment -> {
                    String deputy = commitment.toTakeNote().stream()
                            .filter(caller.deputyCodes()::contains)
                            .findFirst()
                            .orElseThrow(() -> new ProblemException(HandlingProblem.NOTHING_TO_TAKE_NOTE_OF));
                    commitment.takeNote(AssignmentActs.byDeputy(deputy, caller, clock.instant()), deputy);
                })
                .chain(commitment -> entry(work.session(), commitment));
    }

    /** For a change by its unit, which may name the version that it read. */
    private Uni<Commitment> own(Work work, Caller caller, UUID id, String ifMatch) {
        String unit = CaseScope.ownUnit(caller);
        return ledger.findForChange(work.session(), id)
                .invoke(found ->
                        refuseUnless(found != null && found.source().unitCode().equals(unit)))
                .invoke(found -> {
                    if (ifMatch != null) {
                        IfMatch.check(ifMatch, found);
                    }
                });
    }

    private Act by(Caller caller) {
        return AssignmentActs.byUnit(caller, clock.instant());
    }

    private static void refuseUnless(boolean open) {
        if (!open) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }
}
