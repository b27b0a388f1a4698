package org.lianluo.handling.appraisal.facts;

/**
 * What a deputy said last of a round.
 *
 * @param attitude SATISFIED, BASICALLY_SATISFIED or DISSATISFIED; null where it is not known here any more
 * @param result as attitude
 */
record Feedback(String attitude, String result) {}
