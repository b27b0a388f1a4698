package org.lianluo.survey.link;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.lianluo.shared.events.suggestion.answer.OpinionFedBackV1;

/** An opinion whose answer was given back to whoever raised it, so that they can rate it. */
@Entity
class RatedAnswer {

    @Id
    private UUID opinionId;

    private String stationCode;

    protected RatedAnswer() {}

    RatedAnswer(OpinionFedBackV1 event) {
        opinionId = event.opinionId();
        stationCode = event.stationCode();
    }

    String stationCode() {
        return stationCode;
    }
}
