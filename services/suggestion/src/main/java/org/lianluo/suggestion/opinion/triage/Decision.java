package org.lianluo.suggestion.opinion.triage;

/** What the station head decides at triage. */
enum Decision {
    ANSWER,
    FORWARD,
    CONVERT,
    REFER_OUT,
    REJECT,
    MERGE
}
