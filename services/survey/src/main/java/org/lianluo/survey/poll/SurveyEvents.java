package org.lianluo.survey.poll;

import java.util.List;
import org.lianluo.shared.events.survey.poll.SurveyAnnouncedV1;
import org.lianluo.shared.events.survey.poll.SurveyClosedV1;
import org.lianluo.shared.events.survey.poll.SurveyOpenedV1;
import org.lianluo.shared.events.survey.poll.SurveyTalliedV1;
import org.lianluo.shared.events.survey.poll.SurveyVoidedV1;
import org.lianluo.shared.events.survey.poll.VerdictAnnouncedV1;
import org.lianluo.shared.events.survey.poll.VerdictAnsweredV1;
import org.lianluo.shared.events.survey.poll.VerdictRectifiedV1;
import org.lianluo.shared.events.survey.poll.VerdictSurveyedAgainV1;
import org.lianluo.survey.verdict.MarkTally;

/** What is published of surveys: who may take part and how many did, and verdicts. Never who marked what, and no remark. */
final class SurveyEvents {

    private static final List<String> RATERS = List.of("DEPUTY", "TELLER");
    private static final List<String> OFFICES = List.of("INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING");
    private static final List<String> OFFICES_AND_RATED =
            List.of("INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING", "HANDLER_LEADER");

    private SurveyEvents() {}

    static SurveyOpenedV1 opened(Survey survey, List<String> raters, int items) {
        return new SurveyOpenedV1(
                survey.getId(),
                survey.getRegionCode(),
                survey.plan().kind().name(),
                survey.plan().method().name(),
                survey.plan().isAnonymous(),
                items,
                survey.allMembers(),
                survey.present(),
                raters,
                RATERS,
                survey.openedAt());
    }

    static SurveyClosedV1 closed(Survey survey, int tookPart) {
        return new SurveyClosedV1(
                survey.getId(),
                survey.getRegionCode(),
                survey.plan().kind().name(),
                survey.allMembers(),
                tookPart,
                List.of("INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING", "TELLER"),
                survey.endedAt());
    }

    static SurveyVoidedV1 voided(Survey survey) {
        return new SurveyVoidedV1(
                survey.getId(),
                survey.getRegionCode(),
                survey.plan().kind().name(),
                survey.reason(),
                RATERS,
                survey.getUpdatedAt());
    }

    static SurveyTalliedV1 tallied(Survey survey) {
        return new SurveyTalliedV1(
                survey.getId(), survey.getRegionCode(), survey.plan().kind().name(), OFFICES, survey.getUpdatedAt());
    }

    static SurveyAnnouncedV1 announced(Survey survey) {
        return new SurveyAnnouncedV1(
                survey.getId(),
                survey.getRegionCode(),
                survey.plan().kind().name(),
                survey.round(),
                survey.firstSurveyId(),
                survey.unitCodes(),
                survey.published(),
                List.of("DEPUTY", "TELLER", "HANDLER_LEADER"),
                survey.announcedAt());
    }

    static VerdictSurveyedAgainV1 surveyedAgain(RatedItem item) {
        return new VerdictSurveyedAgainV1(
                item.getId(),
                item.surveyId(),
                item.reSurveyId(),
                item.getRegionCode(),
                item.unitCodes(),
                List.of("HANDLER_LEADER"),
                item.getUpdatedAt());
    }

    static VerdictAnnouncedV1 announced(RatedItem item, Survey survey) {
        MarkTally tally = item.tally().all();
        return new VerdictAnnouncedV1(
                item.getId(),
                survey.getId(),
                survey.firstSurveyId(),
                survey.round(),
                survey.getRegionCode(),
                survey.plan().kind().name(),
                item.subjectKind().name(),
                item.subjectRef(),
                item.unitCodes(),
                item.verdict(),
                item.status() == VerdictStatus.RECTIFYING,
                item.belowThreshold(),
                survey.plan().rule().marks(),
                survey.plan().rule().marks().stream().map(tally::count).toList(),
                tally.turnout().all(),
                tally.turnout().present(),
                tally.turnout().issued(),
                tally.turnout().returned(),
                tally.valid(),
                survey.published(),
                OFFICES_AND_RATED,
                survey.announcedAt());
    }

    static VerdictAnsweredV1 answered(RatedItem item) {
        return new VerdictAnsweredV1(
                item.getId(), item.surveyId(), item.getRegionCode(), item.unitCodes(), OFFICES, item.answeredAt());
    }

    static VerdictRectifiedV1 rectified(RatedItem item) {
        return new VerdictRectifiedV1(
                item.getId(),
                item.surveyId(),
                item.getRegionCode(),
                item.unitCodes(),
                item.rectifiedOn(),
                OFFICES,
                item.getUpdatedAt());
    }
}
