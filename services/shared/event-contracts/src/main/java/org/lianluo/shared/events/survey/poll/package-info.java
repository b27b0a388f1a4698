/** What becomes of surveys, votes and their verdicts. */
package org.lianluo.shared.events.survey.poll;
