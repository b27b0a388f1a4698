package org.lianluo.shared.events.survey.poll;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The verdict on one item of a survey was announced (测评结果已公布). Where it dissatisfies, what was found is to be put right:
 * an issue list can be opened from this event.
 *
 * @param verdictId id of the verdict
 * @param surveyId id of the survey
 * @param firstSurveyId survey that this one repeats; null for a first one
 * @param round from 1: how often the same was rated
 * @param regionCode region
 * @param kind DEPARTMENTS, REPORT, HANDLING, WORK_EVALUATION, POST_APPOINTMENT or VOTE
 * @param subjectKind UNIT, REPORT, SUGGESTION, MOTION, HEARING, PERSON or DECISION
 * @param subjectRef code or id of the subject; null for none
 * @param unitCodes units whose work was rated
 * @param verdict such as SATISFIED, BASICALLY_SATISFIED, DISSATISFIED, PASSED, FAILED
 * @param dissatisfied whether it is to be put right
 * @param belowThreshold whether a further round stayed below the rate that the place asks for
 * @param marks what could be marked, the best first
 * @param counts how often each of these was, in the same order
 * @param allMembers the base
 * @param present who was there
 * @param issued papers issued
 * @param returned papers that came back
 * @param valid papers with one mark on it
 * @param published whether everybody may read it
 * @param toRoles roles that are told: offices and the rated unit
 * @param announcedAt when
 */
@EventType(value = "lianluo.survey.verdict.announced.v1", title = "测评结果已公布 / Verdict announced")
public record VerdictAnnouncedV1(
        UUID verdictId,
        UUID surveyId,
        UUID firstSurveyId,
        int round,
        String regionCode,
        String kind,
        String subjectKind,
        String subjectRef,
        List<String> unitCodes,
        String verdict,
        boolean dissatisfied,
        boolean belowThreshold,
        List<String> marks,
        List<Integer> counts,
        int allMembers,
        int present,
        int issued,
        int returned,
        int valid,
        boolean published,
        List<String> toRoles,
        Instant announcedAt)
        implements IntegrationEvent {}
