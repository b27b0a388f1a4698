package org.lianluo.handling.supervision.docket;

import java.time.Instant;
import java.util.stream.Stream;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;

/** Who acts on a supervision case, as its history names them. */
final class SupervisionActs {

    private SupervisionActs() {}

    /** A person of the director meeting, a committee or an office; a deputy who asks for a meeting. */
    static Act by(Caller caller, Instant at) {
        Role role = caller.has(Role.INTAKE_OFFICER)
                ? caller.intakeRole()
                : Stream.of(Role.DIRECTOR_MEETING, Role.COMMITTEE_SUPERVISOR, Role.GOV_OFFICE, Role.PRESIDIUM)
                        .filter(caller::has)
                        .findFirst()
                        .orElse(Role.DEPUTY);
        return new Act(role.name(), caller.reference(), caller.reference(), at);
    }
}
