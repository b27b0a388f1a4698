package org.lianluo.handling.supervision;

/** Up to whom a reminder goes (催办层级). */
public enum ReminderLevel {
    /** The unit (承办单位). */
    UNIT,
    /** The head of the unit, who answers (承办单位负责人). */
    UNIT_LEADER,
    /** The government office too (政府办公室). */
    GOVERNMENT_OFFICE,
    /** The director meeting, in a township the presidium (主任会议、主席团). */
    DIRECTOR_MEETING
}
