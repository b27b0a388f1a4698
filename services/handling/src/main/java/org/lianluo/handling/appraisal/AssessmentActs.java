package org.lianluo.handling.appraisal;

import java.time.Instant;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;

/** Who acts on an assessment for an office, as its history names them. */
public final class AssessmentActs {

    private AssessmentActs() {}

    /** A person of an office or a committee of the region, or of the director meeting. */
    public static Act byOffice(Caller caller, Instant at) {
        Role role = caller.intakeRole();
        if (!caller.has(Role.INTAKE_OFFICER)) {
            role = caller.has(Role.DIRECTOR_MEETING)
                    ? Role.DIRECTOR_MEETING
                    : caller.has(Role.GOV_OFFICE) ? Role.GOV_OFFICE : Role.COMMITTEE_SUPERVISOR;
        }
        return new Act(role.name(), caller.reference(), caller.reference(), at);
    }
}
