/**
 * The close, which cuts papers up and removes what joins them with persons; what tellers count in the hall; the tally; and the
 * announcement.
 */
package org.lianluo.survey.poll.counting;
