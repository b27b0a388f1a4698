package org.lianluo.suggestion.proposal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** For which term (届) and meeting (次会议) of the congress it is made; the number of the meeting is 0 between meetings. */
@Embeddable
class Meeting {

    int term;

    @Enumerated(EnumType.STRING)
    Occasion occasion;

    int sessionNumber;

    protected Meeting() {}

    Meeting(int term, Occasion occasion, Integer sessionNumber) {
        this.term = term;
        this.occasion = occasion;
        this.sessionNumber = sessionNumber == null || occasion == Occasion.BETWEEN_SESSIONS ? 0 : sessionNumber;
    }

    boolean isComplete() {
        return occasion == Occasion.BETWEEN_SESSIONS || sessionNumber > 0;
    }
}
