package org.lianluo.suggestion.proposal.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** One review of a suggestion: the panel, and at last what it concludes of which replies. */
@Entity
@Table(name = "suggestion_review")
public class Review {

    @Id
    private UUID id;

    private UUID suggestionId;

    @Enumerated(EnumType.STRING)
    private PanelKind kind;

    private String[] memberNames;
    private String[] memberOffices;
    private LocalDate convenedOn;
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private ReviewOutcome outcome;

    private String conclusion;
    private UUID[] upheldReplies = {};
    private UUID[] againReplies = {};
    private String[] againUnits = {};
    private Instant concludedAt;

    protected Review() {}

    /** A panel is named. */
    public Review(
            UUID id, UUID suggestionId, PanelKind kind, List<PanelMember> members, LocalDate convenedOn, Instant at) {
        this.id = id;
        this.suggestionId = suggestionId;
        this.kind = kind;
        this.memberNames = members.stream().map(PanelMember::name).toArray(String[]::new);
        this.memberOffices = members.stream().map(PanelMember::office).toArray(String[]::new);
        this.convenedOn = convenedOn;
        this.openedAt = at;
    }

    /**
     * The panel concludes, once, on the day for which it was convened or later. What it does not name stands.
     *
     * @param replies all that are under review
     * @param unitsAgain units that handle it again; none where the replies stand
     */
    public void conclude(
            ReviewOutcome found, String text, Collection<ReviewedReply> replies, List<String> unitsAgain, Instant at) {
        if (!isOpen()) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION).with("currentStatus", "CONCLUDED");
        }
        if (ChinaTime.dateOf(at).isBefore(convenedOn)) {
            throw new ProblemException(PanelProblem.REVIEW_NOT_CONVENED).with("convenedOn", convenedOn);
        }
        mustBeUnderReview(replies, unitsAgain);
        outcome = found;
        conclusion = text;
        againUnits = unitsAgain.toArray(String[]::new);
        againReplies = ofUnits(replies, unitsAgain, true);
        upheldReplies = ofUnits(replies, unitsAgain, false);
        concludedAt = at;
    }

    private static void mustBeUnderReview(Collection<ReviewedReply> replies, List<String> units) {
        List<String> reviewed = replies.stream().map(ReviewedReply::unitCode).toList();
        for (int i = 0; i < units.size(); i++) {
            if (!reviewed.contains(units.get(i))) {
                throw ProblemException.onField(PanelProblem.UNIT_NOT_UNDER_REVIEW, "/unitCodes/" + i)
                        .with("unitCodes", reviewed);
            }
        }
    }

    private static UUID[] ofUnits(Collection<ReviewedReply> replies, List<String> units, boolean named) {
        return replies.stream()
                .filter(reply -> units.contains(reply.unitCode()) == named)
                .map(ReviewedReply::replyId)
                .toArray(UUID[]::new);
    }

    public UUID id() {
        return id;
    }

    public UUID suggestionId() {
        return suggestionId;
    }

    public PanelKind kind() {
        return kind;
    }

    /** As the office named them. */
    public List<PanelMember> members() {
        return IntStream.range(0, memberNames.length)
                .mapToObj(i -> new PanelMember(memberNames[i], memberOffices[i]))
                .toList();
    }

    /** The day of the meeting. */
    public LocalDate convenedOn() {
        return convenedOn;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Whether the panel has not concluded yet. */
    public boolean isOpen() {
        return concludedAt == null;
    }

    /** Null until it is concluded. */
    public ReviewOutcome outcome() {
        return outcome;
    }

    /** What the deputies read; null until it is concluded. */
    public String conclusion() {
        return conclusion;
    }

    /** The units that handle it again. */
    public List<String> againUnits() {
        return List.of(againUnits);
    }

    /** Null until it is concluded. */
    public Instant concludedAt() {
        return concludedAt;
    }

    /** Whether it found that a reply stands. */
    public boolean upholds(UUID reply) {
        return Set.of(upheldReplies).contains(reply);
    }

    /** Whether it found that the unit of a reply handles it again. */
    public boolean handsBack(UUID reply) {
        return Set.of(againReplies).contains(reply);
    }
}
