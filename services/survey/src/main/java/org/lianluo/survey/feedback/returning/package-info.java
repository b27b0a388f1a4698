/**
 * Deputies read and return their forms (反馈); those who handle or oversee the suggestion read them too. This package also
 * recounts the due dates of open forms.
 */
package org.lianluo.survey.feedback.returning;
