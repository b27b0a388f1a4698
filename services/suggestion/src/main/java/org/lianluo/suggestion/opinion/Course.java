package org.lianluo.suggestion.opinion;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lianluo.suggestion.opinion.voice.Offer;
import org.lianluo.suggestion.opinion.voice.Urgings;

/**
 * What became of an opinion: who has it now, whose answer it follows, how it was answered and rated, or why it was not
 * taken on.
 */
@Embeddable
public class Course {

    private String unitCode;
    private UUID assignmentId;
    private String deputyCode;
    private UUID mergedInto;
    private UUID suggestionId;
    private String outcomeCode;
    private String outcomeReason;
    private int round = 1;
    private boolean reopened;

    @Embedded
    private ApprovedText approved;

    @Embedded
    private StationAnswer answer;

    @Embedded
    private Rating rating;

    @Embedded
    private Urgings urgings = new Urgings();

    @Embedded
    private Offer offer = new Offer();

    /** With what it was set aside; null unless it is. */
    private UUID setAsideId;

    @Embedded
    private OpinionDates dates = new OpinionDates();

    /** It goes to a unit, with the text that the station approved. */
    void forward(String unit, ApprovedText text) {
        unitCode = unit;
        assignmentId = null;
        approved = text;
    }

    void assign(UUID assignment) {
        assignmentId = assignment;
    }

    /** Says which unit it was. */
    String leaveUnit() {
        String left = unitCode;
        unitCode = null;
        assignmentId = null;
        return left;
    }

    void handToDeputy(String deputy) {
        deputyCode = deputy;
    }

    /** Says which deputy it was. */
    String leaveDeputy() {
        String left = deputyCode;
        deputyCode = null;
        return left;
    }

    void mergeInto(UUID target) {
        mergedInto = target;
    }

    /** Null for no suggestion any more. */
    void follow(UUID suggestion) {
        suggestionId = suggestion;
    }

    /** Neither the merge target nor the suggestion of a deputy will answer it. */
    void release() {
        deputyCode = null;
        unfollow();
    }

    /** It ends at triage. */
    void conclude(String code, String reason) {
        outcomeCode = code;
        outcomeReason = reason;
    }

    void answer(String text, String by, Instant at) {
        answer = new StationAnswer(text, by, at);
    }

    void rate(Rating given) {
        rating = given;
    }

    /** Whether a rating ends it: dissatisfied opens it again, once. */
    public boolean endsWith(Grade given) {
        return given != Grade.DISSATISFIED || reopened;
    }

    /** The second round begins: with the unit that answered, else with the station, which decides anew. */
    void reopen() {
        reopened = true;
        round = 2;
        if (!isAnsweredByUnit()) {
            unfollow();
        }
    }

    /** Hides in the words of the asker what would name them. */
    void hide(UnaryOperator<String> hide) {
        if (rating != null) {
            rating.hide(hide);
        }
        urgings.hide(hide);
    }

    boolean isAnsweredByUnit() {
        return answer != null && StationAnswer.BY_UNIT.equals(answer.by());
    }

    /** Whether it may follow this suggestion: it follows no other. */
    public boolean isFreeFor(UUID suggestion) {
        return suggestionId == null || suggestionId.equals(suggestion);
    }

    /** Null until it is forwarded. */
    public ApprovedText approved() {
        return approved;
    }

    /** Null until it is answered. */
    public StationAnswer answer() {
        return answer;
    }

    /** The last one; null for none. */
    public Rating rating() {
        return rating;
    }

    public String unitCode() {
        return unitCode;
    }

    public UUID assignmentId() {
        return assignmentId;
    }

    public String deputyCode() {
        return deputyCode;
    }

    public UUID mergedInto() {
        return mergedInto;
    }

    public UUID suggestionId() {
        return suggestionId;
    }

    public String outcomeCode() {
        return outcomeCode;
    }

    public String outcomeReason() {
        return outcomeReason;
    }

    public int round() {
        return round;
    }

    /** How often it was urged (催办), and when. */
    public Urgings urgings() {
        return urgings;
    }

    /** Whether it is offered to the deputies of its station. */
    public Offer offer() {
        return offer;
    }

    /** Null unless it is set aside. */
    public UUID setAsideId() {
        return setAsideId;
    }

    /** Null for restored. */
    void setAside(UUID together) {
        setAsideId = together;
    }

    public OpinionDates dates() {
        return dates;
    }

    private void unfollow() {
        mergedInto = null;
        suggestionId = null;
    }
}
