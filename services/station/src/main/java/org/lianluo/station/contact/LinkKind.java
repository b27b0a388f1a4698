package org.lianluo.station.contact;

import java.util.regex.Pattern;
import org.lianluo.shared.codes.NaturalCode;

/** Who keeps in touch with whom. */
enum LinkKind {
    /** A member of the director meeting with a studio or station (主任会议成员联系代表工作室、联络站). */
    DIRECTOR_STATION(NaturalCode.STATION),
    /** A member of the standing committee with a deputy (常委会组成人员联系代表). */
    MEMBER_DEPUTY(NaturalCode.DEPUTY),
    /** A deputy with the voters of a place (代表联系选民), by the name of the place. */
    DEPUTY_VOTERS(".+");

    private final Pattern target;

    LinkKind(String target) {
        this.target = Pattern.compile(target);
    }

    /** Whether that can be whom such a link is with. */
    boolean takes(String code) {
        return target.matcher(code).matches();
    }
}
