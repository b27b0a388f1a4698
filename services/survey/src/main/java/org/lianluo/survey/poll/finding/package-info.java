/** Finds surveys, their items and who is on their roster, for whom they are open. */
package org.lianluo.survey.poll.finding;
