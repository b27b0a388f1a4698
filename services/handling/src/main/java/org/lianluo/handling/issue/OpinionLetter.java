package org.lianluo.handling.issue;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.lianluo.shared.calendar.TimeLimit;

/**
 * What an opinion letter says (审议意见书): overall view, main problems, proposals and time limit, and the meetings it comes
 * from.
 */
@Embeddable
public class OpinionLetter {

    private String overallView;
    private String mainProblems;
    private String proposals;

    /** Limit of the result that the letter itself sets, such as 6mo; null for that of the place. */
    private String timeLimit;

    private LocalDate deliberatedOn;
    private LocalDate directorMeetingOn;

    protected OpinionLetter() {}

    /**
     * @param timeLimit that the letter itself sets; null for that of the place
     * @param deliberatedOn day on which the standing committee deliberated; null where it did not
     * @param directorMeetingOn day of the director meeting that agreed to it
     */
    public OpinionLetter(
            String overallView,
            String mainProblems,
            String proposals,
            String timeLimit,
            LocalDate deliberatedOn,
            LocalDate directorMeetingOn) {
        this.overallView = overallView;
        this.mainProblems = mainProblems;
        this.proposals = proposals;
        this.timeLimit = timeLimit;
        this.deliberatedOn = deliberatedOn;
        this.directorMeetingOn = directorMeetingOn;
    }

    public String overallView() {
        return overallView;
    }

    public String mainProblems() {
        return mainProblems;
    }

    public String proposals() {
        return proposals;
    }

    /** Null for the limit of the place. */
    public TimeLimit timeLimit() {
        return timeLimit == null ? null : TimeLimit.parse(timeLimit);
    }

    /** The day of the deliberation; where there was none, that of the director meeting. */
    public LocalDate deliberated() {
        return deliberatedOn == null ? directorMeetingOn : deliberatedOn;
    }

    public LocalDate deliberatedOn() {
        return deliberatedOn;
    }

    public LocalDate directorMeetingOn() {
        return directorMeetingOn;
    }
}
