package org.lianluo.suggestion.opinion;

import java.time.Instant;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;

/** Who acts on an opinion, as its history names them. */
final class OpinionActs {

    static final String SYSTEM = "lianluo";

    private static final String ASKER = "asker";

    private static final Role[] RANK = {
        Role.STATION_HEAD, Role.STATION_CLERK, Role.DEPUTY, Role.KIOSK, Role.INTAKE_OFFICER, Role.CITIZEN
    };

    private OpinionActs() {}

    static Act by(Caller caller, Instant at) {
        for (Role role : RANK) {
            if (caller.has(role)) {
                return new Act(role.name(), caller.reference(), caller.reference(), at);
            }
        }
        return new Act(Role.CITIZEN.name(), null, caller.reference(), at);
    }

    /** The asker, by their tracking code or their account: the history does not name them. */
    static Act byAsker(Instant at) {
        return new Act(Role.CITIZEN.name(), null, ASKER, at);
    }

    static Act byUnit(String unitCode, Instant at) {
        return new Act("UNIT", unitCode, unitCode, at);
    }

    static Act bySystem(Instant at) {
        return new Act("SYSTEM", SYSTEM, SYSTEM, at);
    }
}
