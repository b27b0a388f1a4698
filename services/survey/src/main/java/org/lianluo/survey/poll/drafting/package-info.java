/** Surveys are drafted, opened, and made void. */
package org.lianluo.survey.poll.drafting;
