/** The office drafts, opens, closes and publishes questionnaires, and reads what they gave. */
package org.lianluo.survey.questionnaire.running;
