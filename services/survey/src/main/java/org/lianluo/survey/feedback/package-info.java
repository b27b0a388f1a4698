/**
 * Feedback forms (征询意见表): signing deputies give feedback on a unit's reply to their suggestion.
 *
 * <p>Only the event that a reply was issued opens forms, one for each reply and signing deputy. Attitude (办理态度) and
 * result (办理结果) are rated separately, once, by that deputy alone. A form that is not returned in time stays open; late
 * feedback is accepted and marked. The deputy is reminded once; who lets the day after the reminder pass, too, gave none, and
 * what they say then is a remark, which counts only if the intake office decides so. Other services decide from the events what a dissatisfied result means for the handling.
 * A form on a confidential suggestion is open to everybody who sees the feedback on the suggestion's page of record.
 */
package org.lianluo.survey.feedback;
