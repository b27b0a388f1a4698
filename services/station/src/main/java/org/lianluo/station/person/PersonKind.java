package org.lianluo.station.person;

/** As what a person is known. */
enum PersonKind {
    /** Holds a mandate in a people's congress (人大代表). */
    DEPUTY,
    /** Member of the residents' council of a street, which votes and recommends (居民议事会成员). */
    COUNCIL_MEMBER,
    /** Another person who may vote, such as a voters' representative (其他有表决权的人员). */
    VOTER,
    /** Another person who rates, such as an invited observer (测评人员). */
    RATER
}
