package org.lianluo.suggestion.motion;

import org.lianluo.shared.security.Role;

/** What can be done to a motion by a call, and who does it. */
public enum MotionAction {
    CHANGE(Role.DEPUTY),
    CONFIRM(Role.DEPUTY),
    SUBMIT(Role.DEPUTY),
    WITHDRAW(Role.DEPUTY),
    TABLE(Role.PRESIDIUM),
    SEND_TO_COMMITTEE(Role.PRESIDIUM),
    HANDLE_AS_SUGGESTION(Role.PRESIDIUM),
    /** The committee says whether it should be on the agenda. */
    EXAMINE(Role.COMMITTEE_SUPERVISOR),
    DECIDE_WITHDRAWAL(Role.PRESIDIUM),
    /** The result of the vote is recorded. */
    VOTE(Role.PRESIDIUM),
    PLAN(Role.GOV_OFFICE),
    REPORT(Role.GOV_OFFICE),
    /** The counts of the members' grades are recorded; in a township by the presidium, which has this role there. */
    RATE(Role.INTAKE_OFFICER);

    private final Role by;

    MotionAction(Role by) {
        this.by = by;
    }

    public Role by() {
        return by;
    }
}
