package org.lianluo.survey.poll.finding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * That somebody may take part in a survey, and on which day they did: no finer time, and nothing of what they marked. Written by
 * statements of their own; this class only reads.
 */
@Entity
@IdClass(RosterEntry.Key.class)
public class RosterEntry {

    @Id
    private UUID surveyId;

    @Id
    private String code;

    private String team;
    private Integer[] excluded;
    private boolean onPaper;
    private boolean tookPart;
    private LocalDate tookPartOn;
    private boolean departed;

    protected RosterEntry() {}

    /** What tells entries apart. */
    public static final class Key {
        private UUID surveyId;
        private String code;

        public Key() {}

        public Key(UUID surveyId, String code) {
            this.surveyId = surveyId;
            this.code = code;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(surveyId, key.surveyId) && Objects.equals(code, key.code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(surveyId, code);
        }
    }

    public String code() {
        return code;
    }

    /** Group of raters that is counted apart; null for none. */
    public String team() {
        return team;
    }

    /** Positions of items that they answer for themselves. */
    public List<Integer> excluded() {
        return Stream.of(excluded).toList();
    }

    /** Whether they have a paper of the hall. */
    public boolean onPaper() {
        return onPaper;
    }

    public boolean tookPart() {
        return tookPart;
    }

    /** Null until they did. */
    public LocalDate tookPartOn() {
        return tookPartOn;
    }

    public boolean departed() {
        return departed;
    }
}
