/**
 * Opens a form for each signing deputy, once for each reply. Only the event that a reply was issued
 * opens forms.
 */
package org.lianluo.survey.feedback.asking;
