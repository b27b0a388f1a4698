package org.lianluo.station.notice;

import java.util.List;
import org.lianluo.shared.security.Role;

/** Who may read a notice once it is published. */
public enum NoticeAudience {
    /** 社会公众: everybody, without an account. */
    PUBLIC(List.of()),
    /** 本级人大代表: deputies of the region. */
    DEPUTIES(List.of(Role.DEPUTY)),
    /** 工作人员: who works for the region, its stations and its units. */
    STAFF(List.of(
            Role.STATION_CLERK,
            Role.STATION_HEAD,
            Role.INTAKE_OFFICER,
            Role.PRESIDIUM,
            Role.STREET_COMMITTEE,
            Role.GOV_OFFICE,
            Role.HANDLER_CLERK,
            Role.HANDLER_LEADER,
            Role.COMMITTEE_SUPERVISOR,
            Role.DIRECTOR_MEETING,
            Role.TELLER)),
    /** 受邀代表: those who are named. */
    INVITED(List.of(Role.DEPUTY));

    private final List<Role> roles;

    NoticeAudience(List<Role> roles) {
        this.roles = roles;
    }

    /** Roles that are told when it is published; none for the public, which nobody tells. */
    public List<Role> roles() {
        return roles;
    }
}
