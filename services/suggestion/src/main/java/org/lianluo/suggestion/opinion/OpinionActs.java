package org.lianluo.suggestion.opinion;

import java.time.Instant;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;

/** Who acts on an opinion, as its history names them. */
public final class OpinionActs {
    /** How the history names this service itself. */
    public static final String SYSTEM = "lianluo";

    private static final String ASKER = "asker";

    private static final Role[] RANK = {
        Role.STATION_HEAD,
        Role.STATION_CLERK,
        Role.DEPUTY,
        Role.KIOSK,
        Role.PRESIDIUM,
        Role.INTAKE_OFFICER,
        Role.CITIZEN
    };

    private OpinionActs() {}
    /** A caller, in the role that counts most here. */
    public static Act by(Caller caller, Instant at) {
        for (Role role : RANK) {
            if (caller.has(role)) {
                return new Act(role.name(), caller.reference(), caller.reference(), at);
            }
        }
        return new Act(Role.CITIZEN.name(), null, caller.reference(), at);
    }

    /** The asker, by their tracking code or their account: the history does not name them. */
    public static Act byAsker(Instant at) {
        return new Act(Role.CITIZEN.name(), null, ASKER, at);
    }

    /** A unit did something elsewhere, which became known here. */
    public static Act byUnit(String unitCode, Instant at) {
        return new Act("UNIT", unitCode, unitCode, at);
    }

    /** Time or another case did it, and no caller. */
    public static Act bySystem(Instant at) {
        return new Act("SYSTEM", SYSTEM, SYSTEM, at);
    }
}
