package org.lianluo.handling.issue.desk;

import java.time.Instant;
import org.lianluo.handling.issue.IssueScope;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;

/** Who acts on an issue list for the standing committee. */
final class IssueActs {

    private IssueActs() {}

    /** Refuses with 403 who does not write lists of a region. */
    static Act byWriter(Caller caller, Instant at) {
        if (!IssueScope.isWriter(caller)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        Role role = caller.has(Role.COMMITTEE_SUPERVISOR)
                ? Role.COMMITTEE_SUPERVISOR
                : caller.has(Role.DIRECTOR_MEETING) ? Role.DIRECTOR_MEETING : caller.intakeRole();
        return new Act(role.name(), caller.reference(), caller.reference(), at);
    }
}
