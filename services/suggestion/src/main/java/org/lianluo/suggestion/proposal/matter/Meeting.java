package org.lianluo.suggestion.proposal.matter;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** For which term (届) and meeting (次会议) of the congress it is made. */
@Embeddable
public class Meeting {

    private int term;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    private int sessionNumber;

    protected Meeting() {}
    /** The number of the meeting may be null in a draft. */
    public Meeting(int term, Occasion occasion, Integer sessionNumber) {
        this.term = term;
        this.occasion = occasion;
        this.sessionNumber = sessionNumber == null || occasion == Occasion.BETWEEN_SESSIONS ? 0 : sessionNumber;
    }

    public int term() {
        return term;
    }

    public Occasion occasion() {
        return occasion;
    }

    /** 0 between meetings, and while a draft names none. */
    public int sessionNumber() {
        return sessionNumber;
    }

    /** Whether it names the meeting, where there is one. */
    public boolean isComplete() {
        return occasion == Occasion.BETWEEN_SESSIONS || sessionNumber > 0;
    }
}
