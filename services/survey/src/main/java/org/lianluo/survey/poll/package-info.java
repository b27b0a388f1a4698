/**
 * Surveys (满意度测评), evaluations and votes (表决): what is rated, by whom, and what came of it. A survey is drafted and opened
 * in {@code drafting}, papers are cast in {@code casting} and counted in {@code counting}, and what they say is read in
 * {@code results}.
 */
package org.lianluo.survey.poll;
