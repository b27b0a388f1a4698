package org.lianluo.station.deputy;

/** What is known of a deputy from a day to a day. */
public enum FactKind {
    /** Delegation at the sessions (代表团, 代表法 2025 §14). */
    DELEGATION(true),
    /** Deputy group between the sessions (代表小组). */
    GROUP(false),
    /** Constituency or electing body (选区或选举单位). */
    CONSTITUENCY(true),
    /** Membership of the standing committee, as the post in it (常委会组成人员). */
    STANDING_COMMITTEE(true),
    /** Membership of the director meeting, as the post in it (主任会议成员). */
    DIRECTOR_MEETING(true),
    /** Special or working committee (专工委). */
    COMMITTEE(false),
    /** Post outside the congress (职务). */
    POST(false),
    /** Station of a posting, by its code (进驻联络站). */
    STATION(false),
    /** Standing of the mandate (资格状态, 代表法 2025 §61–62). */
    STATUS(true);

    private final boolean single;

    FactKind(boolean single) {
        this.single = single;
    }

    /** Whether a deputy has one of it at a time; another then takes its place. */
    public boolean single() {
        return single;
    }
}
