/**
 * Feedback forms (征询意见表): a signing deputy is asked what they think of a unit's reply to their suggestion.
 *
 * <p>Only the event that a reply was issued opens forms, one for each reply and signing deputy. Attitude (办理态度) and
 * result (办理结果) are rated apart, once, by that deputy alone. A form that is not returned in time stays open; one that
 * comes late is taken and marked. What a dissatisfied result means for the handling is decided by others, from the events.
 * A form on a confidential suggestion is open to whom its page of record shows the feedback.
 */
package org.lianluo.survey.feedback;
