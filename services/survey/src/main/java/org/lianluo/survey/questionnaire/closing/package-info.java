/** What happens at the close (截止): sheets are counted, cut apart and written anew, so that nothing joins them to anybody. */
package org.lianluo.survey.questionnaire.closing;
