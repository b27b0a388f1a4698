package org.lianluo.handling.assignment.attachments;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.caseload.AssignmentRepository;
import org.lianluo.handling.assignment.caseload.CaseScope;
import org.lianluo.handling.assignment.suggestion.SuggestionAction;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.shared.attachments.Attachment;
import org.lianluo.shared.attachments.Attachments;
import org.lianluo.shared.attachments.ReadyFile;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;

/** The unit adds and removes the files of its assignment; who else reads the assignment sees them once it has replied. */
@ApplicationScoped
class AssignmentAttachments {

    private final Attachments attachments;
    private final AssignmentRepository assignments;
    private final Transactions transactions;
    private final Clock clock;

    AssignmentAttachments(
            Attachments attachments, AssignmentRepository assignments, Transactions transactions, Clock clock) {
        this.attachments = attachments;
        this.assignments = assignments;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Refuses whoever is not of its unit, before anything of the file is read. */
    Uni<Void> admit(Caller caller, UUID id) {
        CaseScope.ownUnit(caller);
        return transactions.read(session -> assignments
                .readable(session, caller, id, SuggestionAssignment.class)
                .invoke(assignment -> requireUnit(caller, assignment))
                .replaceWithVoid());
    }

    /** Refuses where the assignment can't take one more file, before it is looked into. */
    Uni<Void> requireRoom(UUID id, AttachmentPurpose purpose) {
        return transactions.read(session -> session.find(SuggestionAssignment.class, id)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND))
                .invoke(assignment -> purpose.adding().from(assignment.status()))
                .chain(() -> attachments.requireRoom(session, id)));
    }

    Uni<Attachment> add(Work work, Caller caller, UUID id, AttachmentPurpose purpose, ReadyFile file) {
        return assignments
                .ownAlsoMerged(work, caller, id, SuggestionAssignment.class)
                .invoke(assignment -> assignment.filed(
                        AssignmentActs.byUnit(caller, clock.instant()).noted(purpose.name()), purpose.adding()))
                .chain(() -> attachments.add(work, id, file, purpose.name(), caller.reference()));
    }

    Uni<List<Attachment>> list(Mutiny.Session session, Caller caller, UUID id) {
        return assignments
                .readable(session, caller, id, SuggestionAssignment.class)
                .chain(assignment -> isShown(caller, assignment)
                        ? files(session, assignment)
                        : Uni.createFrom().item(List.of()));
    }

    /** The one reply to all that are merged has its annexes with the lead: they go with the reply to a member, too. */
    private Uni<List<Attachment>> files(Mutiny.Session session, SuggestionAssignment assignment) {
        Uni<List<Attachment>> own = attachments.of(session, assignment.getId());
        return assignment.joint() == null || assignment.joint().leadAssignmentId() == null
                ? own
                : own.chain(files -> attachments
                        .of(session, assignment.joint().leadAssignmentId())
                        .map(ofLead -> Stream.concat(
                                        files.stream(), ofLead.stream().filter(AssignmentAttachments::isAnnex))
                                .toList()));
    }

    private static boolean isAnnex(Attachment file) {
        return AttachmentPurpose.ANNEX.name().equals(file.purpose());
    }

    Uni<Attachment> get(Mutiny.Session session, Caller caller, UUID id, UUID attachmentId) {
        return list(session, caller, id).map(files -> files.stream()
                .filter(file -> file.id().equals(attachmentId))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
    }

    /** By the unit, until it has replied. */
    Uni<Void> remove(Work work, Caller caller, UUID id, UUID attachmentId) {
        return assignments
                .ownAlsoMerged(work, caller, id, SuggestionAssignment.class)
                .chain(assignment -> attachments
                        .get(work.session(), id, attachmentId)
                        .chain(file -> {
                            assignment.filed(
                                    AssignmentActs.byUnit(caller, clock.instant())
                                            .noted(file.purpose()),
                                    SuggestionAction.REMOVE_ATTACHMENT);
                            return attachments.remove(work, file);
                        }));
    }

    /** What a unit prepares is its own business. */
    private static boolean isShown(Caller caller, SuggestionAssignment assignment) {
        return assignment.status() == AssignmentStatus.REPLIED || isOfUnit(caller, assignment);
    }

    private static boolean isOfUnit(Caller caller, SuggestionAssignment assignment) {
        return CaseScope.actsForUnit(caller) && assignment.unitCode().equals(caller.unitCode());
    }

    private static void requireUnit(Caller caller, SuggestionAssignment assignment) {
        if (!isOfUnit(caller, assignment)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }
}
