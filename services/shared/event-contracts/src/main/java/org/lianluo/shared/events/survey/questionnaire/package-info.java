/** Events of questionnaires (问卷) of {@code survey}: no text of anybody, and never who answered. */
package org.lianluo.shared.events.survey.questionnaire;
