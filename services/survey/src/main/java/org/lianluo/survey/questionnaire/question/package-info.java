/** What a questionnaire may ask (题型), and what fits as an answer. */
package org.lianluo.survey.questionnaire.question;
