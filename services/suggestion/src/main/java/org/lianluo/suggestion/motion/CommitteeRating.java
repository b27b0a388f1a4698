package org.lianluo.suggestion.motion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.lianluo.shared.problem.ProblemException;

/**
 * How many members gave each of three grades to the government's report on a motion. Only counts: no law says from how many
 * on they are satisfied, and local rules differ.
 */
@Embeddable
public class CommitteeRating {

    @Column(name = "rated_satisfied")
    private Integer satisfied;

    @Column(name = "rated_basically_satisfied")
    private Integer basicallySatisfied;

    @Column(name = "rated_dissatisfied")
    private Integer dissatisfied;

    @Column(name = "rated_all_members")
    private Integer allMembers;

    protected CommitteeRating() {}

    /** Refuses more grades than there are members. */
    public CommitteeRating(int satisfied, int basicallySatisfied, int dissatisfied, int allMembers) {
        if (satisfied + basicallySatisfied + dissatisfied > allMembers) {
            throw ProblemException.onField(MotionProblem.MORE_VOTES_THAN_MEMBERS, "/allMembers");
        }
        this.satisfied = satisfied;
        this.basicallySatisfied = basicallySatisfied;
        this.dissatisfied = dissatisfied;
        this.allMembers = allMembers;
    }

    public int satisfied() {
        return satisfied;
    }

    public int basicallySatisfied() {
        return basicallySatisfied;
    }

    public int dissatisfied() {
        return dissatisfied;
    }

    public int allMembers() {
        return allMembers;
    }
}
