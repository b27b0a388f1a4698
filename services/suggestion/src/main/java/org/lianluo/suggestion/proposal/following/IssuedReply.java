package org.lianluo.suggestion.proposal.following;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
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

    protected IssuedReply() {}

    IssuedReply(ReplyIssuedV1 event) {
        replyId = event.replyId();
        replyClass = ReplyClass.valueOf(event.classCode());
        replyText = event.text();
        documentNumber = event.documentNumber();
        signatory = event.signatory();
        replyLate = event.late();
        repliedAt = event.issuedAt();
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

    Instant at() {
        return repliedAt;
    }
}
