package org.lianluo.suggestion.opinion;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The answer to an opinion: its text, and who gave it: the station, a unit, the merge target or a deputies' suggestion. */
@Embeddable
public class StationAnswer {

    static final String BY_STATION = "STATION";
    public static final String BY_UNIT = "UNIT";
    public static final String BY_MERGE_TARGET = "MERGE_TARGET";
    public static final String BY_SUGGESTION = "SUGGESTION";

    private String answerText;
    private String answeredBy;
    private Instant answeredAt;

    protected StationAnswer() {}

    StationAnswer(String text, String by, Instant at) {
        this.answerText = text;
        this.answeredBy = by;
        this.answeredAt = at;
    }

    public String text() {
        return answerText;
    }

    public String by() {
        return answeredBy;
    }

    public Instant at() {
        return answeredAt;
    }
}
