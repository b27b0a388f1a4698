package org.lianluo.shared.security;

import java.util.Arrays;
import java.util.Set;
import org.lianluo.shared.codes.RegionCode;

/**
 * Who makes a request, as his token says it.
 *
 * @param subject the token's subject, null without a token; never a name
 * @param clientId the client that the token was issued to, null when the token does not say
 * @param roles the known roles
 * @param region the region whose rows are open, exactly that one; null for none
 * @param stationCodes the stations whose rows are open
 * @param unitCode the government unit that the caller acts for, null for none
 * @param deputyCodes the mandates that the caller holds; one person may hold two
 */
public record Caller(
        String subject,
        String clientId,
        Set<Role> roles,
        String region,
        Set<String> stationCodes,
        String unitCode,
        Set<String> deputyCodes) {

    /** The caller of a request without a token. */
    public static final Caller ANONYMOUS = new Caller(null, null, Set.of(), null, Set.of(), null, Set.of());

    public Caller {
        roles = Set.copyOf(roles);
        stationCodes = Set.copyOf(stationCodes);
        deputyCodes = Set.copyOf(deputyCodes);
    }

    public boolean isAnonymous() {
        return subject == null;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    /** As which office the caller takes in, assigns and decides, for histories: the presidium in a township. */
    public Role intakeRole() {
        return has(Role.PRESIDIUM) && RegionCode.isTownship(region) ? Role.PRESIDIUM : Role.INTAKE_OFFICER;
    }

    /** The street whose working committee the caller belongs to; null for none. */
    public String street() {
        return has(Role.STREET_COMMITTEE) && RegionCode.isStreet(region) ? region : null;
    }

    /** Stable text for histories and the audit trail: the subject, or {@code anonymous}; never a name. */
    public String reference() {
        return isAnonymous() ? "anonymous" : subject;
    }
}
