/** Reminds deputies who let the date of a form pass, and sees after the reminder that no feedback came (催促与不反馈). */
package org.lianluo.survey.feedback.chasing;
