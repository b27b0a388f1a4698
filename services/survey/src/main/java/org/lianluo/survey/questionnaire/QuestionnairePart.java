package org.lianluo.survey.questionnaire;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;

/** A deputy on the roster of a questionnaire, and on which day they took part; what they answered is not told by it. */
@Entity
public class QuestionnairePart {

    @EmbeddedId
    private Key key;

    private LocalDate tookPartOn;

    protected QuestionnairePart() {}

    /** Which deputy of which roster. */
    @Embeddable
    public record Key(UUID questionnaireId, String deputyCode) {}

    /** Null for who has not taken part. */
    public LocalDate tookPartOn() {
        return tookPartOn;
    }
}
