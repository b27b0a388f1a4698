package org.lianluo.handling;

import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;

/** The offices of a region that hand suggestions to units and decide on what units ask for. */
public final class Office {

    private Office() {}

    /** Whether somebody belongs to the office that takes suggestions in and assigns them. */
    public static boolean isIntake(Caller caller) {
        return caller.has(Role.INTAKE_OFFICER);
    }

    /** Whether somebody belongs to the government office, which coordinates units (政府办). */
    public static boolean isGovernment(Caller caller) {
        return caller.has(Role.GOV_OFFICE);
    }
}
