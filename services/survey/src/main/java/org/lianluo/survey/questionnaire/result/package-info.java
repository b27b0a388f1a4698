/** What a questionnaire gave (结果): counted once, at the close, and kept as it was counted. */
package org.lianluo.survey.questionnaire.result;
