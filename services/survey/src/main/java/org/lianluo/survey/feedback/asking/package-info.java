/**
 * Opens a form for each signing deputy, once for each reply, and once a year for each commitment whose state they got. Only
 * these two events open forms.
 */
package org.lianluo.survey.feedback.asking;
