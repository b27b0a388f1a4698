package org.lianluo.handling.supervision.alert;

import java.util.List;
import org.lianluo.shared.security.Role;

/** Up to whom an alert goes (预警层级); whoever is below is told too. */
public enum AlertLevel {
    /** The unit that has the case. */
    UNIT(Role.HANDLER_CLERK, Role.HANDLER_LEADER),
    /** The head of the unit (承办单位负责人). */
    UNIT_LEADER(Role.HANDLER_LEADER),
    /** The office that should have assigned or decided (代表工委, 乡镇人大主席团). */
    INTAKE_OFFICE(Role.INTAKE_OFFICER),
    /** The government office (政府办公室). */
    GOVERNMENT_OFFICE(Role.HANDLER_LEADER, Role.INTAKE_OFFICER, Role.GOV_OFFICE),
    /** The director meeting (主任会议). */
    DIRECTOR_MEETING(Role.HANDLER_LEADER, Role.INTAKE_OFFICER, Role.GOV_OFFICE, Role.DIRECTOR_MEETING),
    /** In a township, which has no standing committee (乡镇人大主席团). */
    PRESIDIUM(Role.HANDLER_LEADER, Role.INTAKE_OFFICER, Role.GOV_OFFICE, Role.PRESIDIUM);

    private final List<String> toRoles;

    AlertLevel(Role... toRoles) {
        this.toRoles = List.of(toRoles).stream().map(Role::name).toList();
    }

    /** The roles that are told. */
    public List<String> toRoles() {
        return toRoles;
    }
}
