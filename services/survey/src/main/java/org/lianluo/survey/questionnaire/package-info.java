/**
 * Questionnaires (问卷) for deputies or the public: an office drafts and opens them, people answer, results are shown after
 * the close alone. The local rules of {@code 测评} do not reach them: nothing is decided by a questionnaire.
 *
 * <p>Anonymous means anonymous to the office and to whoever runs the system too: who took part and what was answered stand
 * in two tables without a common key, and the close writes both anew, sorted. Packages: {@code question} what may be
 * asked, {@code answering} who answers, {@code result} what is counted, {@code running} the office's side.
 */
package org.lianluo.survey.questionnaire;
