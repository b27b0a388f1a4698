package org.lianluo.suggestion.motion;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What became of a motion. Null is what did not happen yet. */
@Embeddable
public class MotionCourse {

    private Instant submittedAt;
    private String committee;
    private Boolean committeeForTabling;
    private String committeeOpinion;
    private String decisionReason;
    private UUID suggestionId;
    private Vote vote;
    private String governmentPlan;
    private LocalDate planDue;
    private String governmentReport;
    private CommitteeRating rating;

    void submit(Instant at) {
        submittedAt = at;
    }

    void decided(String reason) {
        decisionReason = reason;
    }

    void sendTo(String name) {
        committee = name;
    }

    void examined(boolean forTabling, String opinion) {
        committeeForTabling = forTabling;
        committeeOpinion = opinion;
    }

    void handledAs(UUID suggestion) {
        suggestionId = suggestion;
    }

    void voted(Vote result) {
        vote = result;
    }

    void planned(String plan, LocalDate due) {
        governmentPlan = plan;
        planDue = due;
    }

    void reported(String report) {
        governmentReport = report;
    }

    void rated(CommitteeRating counts) {
        rating = counts;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** The committee (专门委员会) that the presidium asked for its opinion. */
    public String committee() {
        return committee;
    }

    /** Whether that would have it on the agenda. */
    public Boolean committeeForTabling() {
        return committeeForTabling;
    }

    public String committeeOpinion() {
        return committeeOpinion;
    }

    /** What the presidium told the deputies with its last decision. */
    public String decisionReason() {
        return decisionReason;
    }

    public UUID suggestionId() {
        return suggestionId;
    }

    public Vote vote() {
        return vote;
    }

    public String governmentPlan() {
        return governmentPlan;
    }

    /** By which the government means to have carried it out. */
    public LocalDate planDue() {
        return planDue;
    }

    public String governmentReport() {
        return governmentReport;
    }

    public CommitteeRating rating() {
        return rating;
    }
}
