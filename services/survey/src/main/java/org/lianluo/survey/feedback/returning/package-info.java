/**
 * Deputies read and return their forms (反馈); whoever handles or oversees the suggestion reads them too. Also the days by
 * which open forms are to be returned, and their recount.
 */
package org.lianluo.survey.feedback.returning;
