/**
 * People answer (作答): deputies on the roster once each, the public without an account. No time finer than a day, no name
 * on an anonymous answer, no kept answer, no history and no event.
 */
package org.lianluo.survey.questionnaire.answering;
