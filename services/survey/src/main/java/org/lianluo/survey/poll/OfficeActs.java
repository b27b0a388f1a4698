package org.lianluo.survey.poll;

import java.time.Instant;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.survey.poll.finding.SurveyScope;

/** Who acts for an office. */
public final class OfficeActs {

    private OfficeActs() {}

    public static Act by(Caller caller, Instant at) {
        Role role = caller.has(Role.DIRECTOR_MEETING)
                ? Role.DIRECTOR_MEETING
                : caller.has(Role.COMMITTEE_SUPERVISOR) ? Role.COMMITTEE_SUPERVISOR : caller.intakeRole();
        return new Act(role.name(), caller.reference(), caller.reference(), at);
    }

    /** Refuses with 403 an account without a region. */
    public static void mustBeOffice(Caller caller) {
        if (!SurveyScope.isOffice(caller)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }
}
