/** Questionnaires (问卷): offices draft and run them, deputies and the public answer, everybody reads what is published. */
package org.lianluo.portal.questionnaire;
