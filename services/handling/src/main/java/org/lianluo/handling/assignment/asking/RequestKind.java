package org.lianluo.handling.assignment.asking;

import java.util.Arrays;
import java.util.List;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.codes.RegionCode;
import org.lianluo.shared.security.Role;

/** What a unit asks for, who decides, and within which time. */
public enum RequestKind {
    /** To give the suggestion back (退回). */
    RETURN(PolicyKey.SUGGESTION_RETURN_DECISION, Role.INTAKE_OFFICER, Role.GOV_OFFICE),
    /** To give back what another unit gave back before: the government office coordinates (协调). */
    COORDINATION(PolicyKey.SUGGESTION_RETURN_DECISION, Role.GOV_OFFICE),
    /** More time to reply (延期). */
    EXTENSION(PolicyKey.SUGGESTION_EXTENSION_DECISION, Role.INTAKE_OFFICER, Role.GOV_OFFICE),
    /**
     * Lead and co-handler do not agree: the government office coordinates (重庆市代表建议办理条例 2017 §20, 山东 2017 §21), as
     * fast as on a return. A township has none: its presidium, which handed the suggestion over, does.
     */
    ESCALATION(PolicyKey.SUGGESTION_RETURN_DECISION, Role.GOV_OFFICE);

    private final PolicyKey limit;
    private final List<Role> deciders;

    RequestKind(PolicyKey limit, Role... deciders) {
        this.limit = limit;
        this.deciders = List.of(deciders);
    }

    /** How long the decision may take. */
    public PolicyKey limit() {
        return limit;
    }

    /** Those of a region who may decide. */
    public List<Role> deciders(String regionCode) {
        return this == ESCALATION && RegionCode.isTownship(regionCode) ? List.of(Role.PRESIDIUM) : deciders;
    }

    /** Whether the unit wants to be freed of the suggestion. */
    public boolean isReturn() {
        return this == RETURN || this == COORDINATION;
    }

    /** Those by which a unit wants to be freed. */
    public static List<RequestKind> returns() {
        return Arrays.stream(values()).filter(RequestKind::isReturn).toList();
    }

    /** Their names, for events. */
    public List<String> toRoles(String regionCode) {
        return deciders(regionCode).stream().map(Role::name).toList();
    }
}
