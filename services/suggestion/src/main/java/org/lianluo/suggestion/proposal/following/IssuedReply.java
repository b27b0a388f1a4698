package org.lianluo.suggestion.proposal.following;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.lianluo.shared.events.handling.ReplyIssuedV1;
import org.lianluo.suggestion.proposal.ReplyClass;

/** A reply that was issued (答复). */
@Embeddable
class IssuedReply {

    private UUID replyId;

    @Enumerated(EnumType.STRING)
    private ReplyClass replyClass;

    private String replyText;
    private String documentNumber;
    private String signatory;
    private Boolean replyLate;
    private Instant repliedAt;

    /** Null for replies from before there was a choice: all signers. */
    private String[] feedbackFrom;

    /** Null for replies from before there was a choice: after the first round. */
    private Boolean furtherRound;

    private String classMark;

    /** Null for replies from before this was told. */
    private Boolean committed;

    protected IssuedReply() {}

    IssuedReply(ReplyIssuedV1 event) {
        replyId = event.replyId();
        replyClass = ReplyClass.valueOf(event.classCode());
        replyText = event.text();
        documentNumber = event.documentNumber();
        signatory = event.signatory();
        replyLate = event.late();
        repliedAt = event.issuedAt();
        feedbackFrom =
                event.feedbackFrom() == null ? null : event.feedbackFrom().toArray(String[]::new);
        furtherRound = event.furtherRound();
        classMark = event.classMark();
        committed = event.committed();
    }

    UUID id() {
        return replyId;
    }

    ReplyClass classCode() {
        return replyClass;
    }

    String text() {
        return replyText;
    }

    String documentNumber() {
        return documentNumber;
    }

    String signatory() {
        return signatory;
    }

    boolean late() {
        return replyLate;
    }

    /** The deputies who are asked for feedback. */
    Set<String> askedOf(Set<String> signers) {
        return feedbackFrom == null ? signers : Set.of(feedbackFrom);
    }

    /** Whether dissatisfaction has it handled once more. */
    boolean hasFurtherRound(int round) {
        return furtherRound == null ? round == 1 : furtherRound;
    }

    /** What the place calls its class. */
    String classMark() {
        return classMark == null ? replyClass.name() : classMark;
    }

    /** Whether it promises something that is to be done (承诺事项). */
    boolean promises() {
        return replyClass == ReplyClass.B || Boolean.TRUE.equals(committed);
    }

    Instant at() {
        return repliedAt;
    }
}
