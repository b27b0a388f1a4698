package org.lianluo.suggestion.proposal;

import java.time.Instant;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;

/** Who acts on a suggestion, as its history names them. */
public final class SuggestionActs {

    private static final String SYSTEM = "lianluo";

    private SuggestionActs() {}

    /** A deputy, under one of their mandates. */
    public static Act byDeputy(String code, Caller caller, Instant at) {
        return new Act(Role.DEPUTY.name(), code, caller.reference(), at);
    }

    /** The intake office; in a township the presidium. */
    public static Act byOffice(Caller caller, Instant at) {
        return new Act(caller.intakeRole().name(), caller.reference(), caller.reference(), at);
    }

    /** Time did it, or something that became known, and no caller. */
    public static Act bySystem(Instant at) {
        return new Act("SYSTEM", SYSTEM, SYSTEM, at);
    }

    /** A unit did something elsewhere, which became known here. */
    public static Act ofUnit(String code, Instant at) {
        return new Act("UNIT", code, SYSTEM, at);
    }

    /** A deputy did something elsewhere, which became known here. */
    public static Act ofDeputy(String code, Instant at) {
        return new Act(Role.DEPUTY.name(), code, SYSTEM, at);
    }
}
