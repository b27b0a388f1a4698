/**
 * The deputies who signed are asked what they think of a reply, once for each reply. Only the event that a reply was issued
 * opens forms.
 */
package org.lianluo.survey.feedback.asking;
