package org.lianluo.suggestion.proposal.following;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.handling.AssignmentCreatedV1;
import org.lianluo.shared.events.handling.AssignmentDueRecountedV1;
import org.lianluo.shared.events.handling.AssignmentEndedV1;
import org.lianluo.shared.events.handling.AssignmentExtendedV1;
import org.lianluo.shared.events.handling.AssignmentReturnedV1;
import org.lianluo.shared.events.handling.AssignmentSignedV1;
import org.lianluo.shared.events.handling.CoOpinionSubmittedV1;
import org.lianluo.shared.events.handling.ReplyIssuedV1;
import org.lianluo.shared.events.handling.merging.AssignmentMergedV1;
import org.lianluo.shared.events.handling.merging.AssignmentUnmergedV1;

/**
 * What is known of one assignment of a suggestion. Each event adds what it tells, so that the order in which they arrive
 * makes no difference.
 */
@Entity
@Table(name = "suggestion_assignment")
class AssignmentFact {

    @Id
    UUID assignmentId;

    UUID suggestionId;
    String unitCode;

    /** Null until an event tells it. */
    @Enumerated(EnumType.STRING)
    UnitRole role;

    int round;
    Instant assignedAt;
    LocalDate answerDue;
    String answerRule;
    Instant signedAt;
    Instant opinionAt;
    Instant endedAt;
    Instant returnedAt;

    /** The assignment of another unit that follows a return; null for none. */
    UUID successorId;

    /** Whether other units handle it, with the lead of a merge. */
    boolean setAside;

    @Embedded
    IssuedReply reply;

    protected AssignmentFact() {}

    AssignmentFact(UUID assignmentId, UUID suggestionId, String unitCode) {
        this.assignmentId = assignmentId;
        this.suggestionId = suggestionId;
        this.unitCode = unitCode;
    }

    void learn(AssignmentCreatedV1 event) {
        role = UnitRole.valueOf(event.role());
        round = event.round();
        assignedAt = event.assignedAt();
        answerBy(event.answerDue(), event.answerRule());
    }

    void learn(AssignmentDueRecountedV1 event) {
        answerBy(event.due(), event.rule());
    }

    void learn(AssignmentSignedV1 event) {
        role = UnitRole.valueOf(event.role());
        round = event.round();
        signedAt = event.signedAt();
    }

    /** A further reply, when promises were kept, takes the place of the one before. */
    void learn(ReplyIssuedV1 event) {
        role = UnitRole.valueOf(event.role());
        round = event.round();
        if (reply == null || !event.issuedAt().isBefore(reply.at())) {
            reply = new IssuedReply(event);
        }
    }

    void learn(CoOpinionSubmittedV1 event) {
        opinionAt = event.submittedAt();
    }

    void learn(AssignmentExtendedV1 event) {
        answerBy(event.answerDue(), event.answerRule());
    }

    void learn(AssignmentReturnedV1 event) {
        returnedAt = event.returnedAt();
        successorId = event.successorId();
    }

    void learn(AssignmentEndedV1 event) {
        endedAt = event.endedAt();
    }

    void learn(AssignmentMergedV1 event) {
        setAside = event.leadAssignmentId() == null;
    }

    void learn(AssignmentUnmergedV1 event) {
        setAside = false;
        answerBy(event.answerDue(), event.answerRule());
    }

    /** Whether nothing comes of it: it is over without a reply, or other units handle the suggestion. */
    boolean isOut() {
        return endedAt != null || setAside;
    }

    private void answerBy(LocalDate due, String rule) {
        answerDue = due;
        answerRule = rule;
    }

    boolean replied() {
        return reply != null;
    }

    /** Whether the unit was freed of it. */
    boolean returned() {
        return returnedAt != null;
    }

    /** A second round needs no signature, and who has replied has signed. */
    boolean signed() {
        return !returned() && (signedAt != null || round > 1 || replied());
    }
}
