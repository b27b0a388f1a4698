package org.lianluo.suggestion.motion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.lianluo.shared.problem.ProblemException;

/**
 * How a congress voted on a motion. A resolution needs more than half of all its deputies (全体代表的过半数, 地方组织法 2022
 * §25), not of those who were there: who abstained, did not press or was away is not for it.
 */
@Embeddable
public class Vote {

    @Column(name = "vote_for")
    private Integer votesFor;

    @Column(name = "vote_against")
    private Integer votesAgainst;

    @Column(name = "vote_abstained")
    private Integer abstained;

    @Column(name = "vote_not_pressed")
    private Integer notPressed;

    @Column(name = "vote_all_deputies")
    private Integer allDeputies;

    protected Vote() {}

    /** Refuses more votes than the congress has deputies. */
    public Vote(int votesFor, int votesAgainst, int abstained, int notPressed, int allDeputies) {
        if (votesFor + votesAgainst + abstained + notPressed > allDeputies) {
            throw ProblemException.onField(MotionProblem.MORE_VOTES_THAN_MEMBERS, "/allDeputies");
        }
        this.votesFor = votesFor;
        this.votesAgainst = votesAgainst;
        this.abstained = abstained;
        this.notPressed = notPressed;
        this.allDeputies = allDeputies;
    }

    public boolean isAdopted() {
        return votesFor > allDeputies - votesFor;
    }

    public int votesFor() {
        return votesFor;
    }

    public int votesAgainst() {
        return votesAgainst;
    }

    public int abstained() {
        return abstained;
    }

    public int notPressed() {
        return notPressed;
    }

    public int allDeputies() {
        return allDeputies;
    }
}
