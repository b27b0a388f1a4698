package org.lianluo.handling.assignment;

import java.time.Instant;
import org.lianluo.handling.Office;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;

/** Who acts on an assignment, as its history names them. */
public final class AssignmentActs {

    private AssignmentActs() {}

    /** A person of the unit whose case it is; the history names the unit. */
    public static Act byUnit(Caller caller, Instant at) {
        Role role = caller.has(Role.HANDLER_LEADER) ? Role.HANDLER_LEADER : Role.HANDLER_CLERK;
        return new Act(role.name(), caller.unitCode(), caller.reference(), at);
    }

    /** A person of the intake office, in a township of the presidium; or else of the government office. */
    public static Act byOffice(Caller caller, Instant at) {
        Role role = Office.isIntake(caller) ? caller.intakeRole() : Role.GOV_OFFICE;
        return new Act(role.name(), caller.reference(), caller.reference(), at);
    }

    /** A deputy who is here. */
    public static Act byDeputy(String code, Caller caller, Instant at) {
        return new Act(Role.DEPUTY.name(), code, caller.reference(), at);
    }

    /** A deputy did something elsewhere, which became known here. */
    public static Act ofDeputy(String code, Instant at) {
        return new Act(Role.DEPUTY.name(), code, code, at);
    }

    /** A station did something, which became known here. */
    public static Act ofStation(String code, Instant at) {
        return new Act("STATION", code, code, at);
    }

    /** Whoever raised an opinion did something, which became known here; nobody here knows who they are. */
    public static Act ofSubmitter(Instant at) {
        return new Act(Role.CITIZEN.name(), null, "submitter", at);
    }

    /** Nobody in person: time passed, or a date was counted again. */
    public static Act bySystem(Instant at) {
        return new Act("SYSTEM", null, "system", at);
    }
}
