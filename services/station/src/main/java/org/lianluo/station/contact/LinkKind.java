package org.lianluo.station.contact;

import java.util.regex.Pattern;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.station.deputy.FactKind;

/** Who keeps in touch with whom. */
enum LinkKind {
    /** A member of the director meeting with a studio or another station (主任会议成员联系代表工作室、联络站). */
    DIRECTOR_STATION(NaturalCode.STATION, FactKind.DIRECTOR_MEETING),
    /** A member of the standing committee with a deputy (常委会组成人员联系代表, 代表法 2025 §44). */
    MEMBER_DEPUTY(NaturalCode.DEPUTY, FactKind.STANDING_COMMITTEE),
    /** A deputy with the voters of a place, by its name (代表联系选民, 地方组织法 2022 §43). */
    DEPUTY_VOTERS(".+", null);

    private final Pattern target;
    private final FactKind membership;

    LinkKind(String target, FactKind membership) {
        this.target = Pattern.compile(target);
        this.membership = membership;
    }

    /** Whether that can be whom such a link is with. */
    boolean takes(String code) {
        return target.matcher(code).matches();
    }

    /** What whoever keeps in touch has to be a member of; null for nothing. */
    FactKind membership() {
        return membership;
    }
}
