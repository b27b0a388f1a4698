package org.lianluo.shared.security;

import java.util.Optional;

/**
 * The roles of the realm. A role opens an operation; which rows it opens is decided by the claims in {@link Caller}.
 */
public enum Role {
    /** A constituent: submits, follows, rates. */
    CITIZEN,
    /** Registers opinions at a station; sees personal data masked. */
    STATION_CLERK,
    /** Triages the opinions of a station and approves the text that goes on. */
    STATION_HEAD,
    /** A people's deputy (人大代表). */
    DEPUTY,
    /**
     * Secretariat or deputies' committee (大会秘书处/代表工委): registers, merges, assigns, decides returns. In a township
     * the {@link #PRESIDIUM} has this role besides its own.
     */
    INTAKE_OFFICER,
    /**
     * Presidium (主席团). That of a township takes in and assigns, since a township has no standing committee whose office
     * could (代表法 2025 §51, 地方组织法 2022 §42). Whether a motion goes on the agenda is decided by the presidium at every
     * level (代表法 2025 §15).
     */
    PRESIDIUM,
    /** Street working committee of a standing committee (街道人大工委, 地方组织法 2022 §59): reads what concerns its street. */
    STREET_COMMITTEE,
    /** Government office (政府办/督查室): sub-assigns, coordinates, agrees to extensions. */
    GOV_OFFICE,
    /** Signs, contacts and drafts for a government unit. */
    HANDLER_CLERK,
    /** Approves and signs off for a government unit. */
    HANDLER_LEADER,
    /** Special or working committee (专工委): tracks and inspects. */
    COMMITTEE_SUPERVISOR,
    /** Director meeting (主任会议): fixes key items. */
    DIRECTOR_MEETING,
    /** Issues and counts papers (监票/计票). */
    TELLER,
    /** Reads the audit trail, no business text. */
    AUDITOR,
    /** Administers accounts and roles, sees no business text. */
    SECURITY_ADMIN,
    /** Administers configuration, sees no business text. */
    SYSTEM_ADMIN,
    /** The device of one station, not a person. */
    KIOSK;

    /** The role that a token names, empty for a name that this suite does not know. */
    public static Optional<Role> of(String name) {
        try {
            return Optional.of(valueOf(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** The same names as constants, for {@code @RolesAllowed}. */
    public static final class Names {
        public static final String CITIZEN = "CITIZEN";
        public static final String STATION_CLERK = "STATION_CLERK";
        public static final String STATION_HEAD = "STATION_HEAD";
        public static final String DEPUTY = "DEPUTY";
        public static final String INTAKE_OFFICER = "INTAKE_OFFICER";
        public static final String PRESIDIUM = "PRESIDIUM";
        public static final String STREET_COMMITTEE = "STREET_COMMITTEE";
        public static final String GOV_OFFICE = "GOV_OFFICE";
        public static final String HANDLER_CLERK = "HANDLER_CLERK";
        public static final String HANDLER_LEADER = "HANDLER_LEADER";
        public static final String COMMITTEE_SUPERVISOR = "COMMITTEE_SUPERVISOR";
        public static final String DIRECTOR_MEETING = "DIRECTOR_MEETING";
        public static final String TELLER = "TELLER";
        public static final String AUDITOR = "AUDITOR";
        public static final String SECURITY_ADMIN = "SECURITY_ADMIN";
        public static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";
        public static final String KIOSK = "KIOSK";

        private Names() {}
    }
}
