package org.lianluo.suggestion.opinion;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The answer to an opinion: its text, and who gave it: the station, a unit, the merge target or a deputies' suggestion. */
@Embeddable
class StationAnswer {

    static final String BY_STATION = "STATION";
    static final String BY_UNIT = "UNIT";
    static final String BY_MERGE_TARGET = "MERGE_TARGET";
    static final String BY_SUGGESTION = "SUGGESTION";

    private String answerText;
    private String answeredBy;
    private Instant answeredAt;

    protected StationAnswer() {}

    StationAnswer(String text, String by, Instant at) {
        this.answerText = text;
        this.answeredBy = by;
        this.answeredAt = at;
    }

    String text() {
        return answerText;
    }

    String by() {
        return answeredBy;
    }

    Instant at() {
        return answeredAt;
    }
}
