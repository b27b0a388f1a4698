package org.lianluo.station.reception.attention;

import java.util.List;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.casework.PolicyKey;

/** What is found, by which rule. */
enum FindingKind {
    /** An open station that nobody uses (闲置站点). */
    IDLE_STATION(
            PolicyKey.STATION_IDLE_AFTER,
            "STATION_HEAD",
            "%s以上没有使用：没有代表签到的接待日，没有信访登记，也没有主任会议成员走访",
            "Not used for more than %s: no reception day with a deputy, no petition taken, no visit by a director"),
    /** A deputy who never comes to a station (从不进站). */
    ABSENT_DEPUTY(
            PolicyKey.DEPUTY_AWAY_AFTER,
            "DEPUTY",
            "%s以上没有进站：列入接待安排的接待日已经举行，但没有签到；准假的不计",
            "Not signed in for more than %s, though down for days that were held; days with leave don't count");

    private final PolicyKey policy;
    private final String concerned;
    private final String zh;
    private final String en;

    FindingKind(PolicyKey policy, String concerned, String zh, String en) {
        this.policy = policy;
        this.concerned = concerned;
        this.zh = zh;
        this.en = en;
    }

    PolicyKey policy() {
        return policy;
    }

    /** The roles that are told. */
    List<String> toRoles() {
        return List.of("INTAKE_OFFICER", concerned);
    }

    /** The rule in words, with its number. */
    String zh(TimeLimit limit) {
        return zh.formatted(limit.amount() + (limit.unit() == TimeLimit.Unit.MONTHS ? "个月" : "天"));
    }

    String en(TimeLimit limit) {
        String unit = limit.unit() == TimeLimit.Unit.MONTHS ? "month" : "day";
        return en.formatted(limit.amount() + " " + unit + (limit.amount() == 1 ? "" : "s"));
    }
}
