package org.lianluo.survey.evaluation;

import java.time.Instant;
import java.util.List;
import org.lianluo.shared.events.survey.evaluation.EvaluationRecordedV1;
import org.lianluo.shared.events.survey.evaluation.EvaluationStatusChangedV1;
import org.lianluo.shared.events.survey.evaluation.EvaluationVisitRecordedV1;
import org.lianluo.survey.evaluation.EvaluationFile.Group;
import org.lianluo.survey.evaluation.EvaluationFile.Visit;

/** What has happened to an evaluation, in the words of the published contracts; read off its state afterwards. */
final class EvaluationEvents {

    private EvaluationEvents() {}

    static EvaluationRecordedV1 recorded(Evaluation evaluation, Instant at) {
        EvaluationFile file = evaluation.file();
        return new EvaluationRecordedV1(
                evaluation.getId(),
                evaluation.getRegionCode(),
                evaluation.kind().name(),
                evaluation.title(),
                file.subjects().size(),
                file.unitCodes(),
                file.deputyCodes(),
                List.of("DEPUTY"),
                at);
    }

    static EvaluationStatusChangedV1 moved(Evaluation evaluation, EvaluationStatus before, Instant at) {
        EvaluationFile file = evaluation.file();
        return new EvaluationStatusChangedV1(
                evaluation.getId(),
                evaluation.getRegionCode(),
                evaluation.kind().name(),
                before.name(),
                evaluation.status().name(),
                file.subjects().size(),
                file.unitCodes(),
                file.deputyCodes(),
                told(before, evaluation.status()),
                at);
    }

    /** Who has something to do or to read now; a cancelled one is told to whoever knew of it. */
    private static List<String> told(EvaluationStatus before, EvaluationStatus now) {
        return switch (now) {
            case REPORTED -> List.of("HANDLER_LEADER", "DIRECTOR_MEETING");
            case RATED -> List.of("DIRECTOR_MEETING");
            case CONCLUDED -> List.of("HANDLER_LEADER", "DEPUTY", "COMMITTEE_SUPERVISOR", "INTAKE_OFFICER");
            case CANCELLED ->
                before.isOpenToSubjects()
                        ? List.of("HANDLER_LEADER", "DEPUTY", "DIRECTOR_MEETING")
                        : List.of("DEPUTY", "DIRECTOR_MEETING");
            default -> List.of("DEPUTY");
        };
    }

    static EvaluationVisitRecordedV1 visited(Evaluation evaluation, Visit visit, Instant at) {
        return new EvaluationVisitRecordedV1(
                evaluation.getId(),
                evaluation.getRegionCode(),
                evaluation.kind().name(),
                visit.number(),
                visit.group(),
                visit.on(),
                evaluation.file().groups().stream()
                        .filter(group -> group.number() == visit.group())
                        .map(Group::members)
                        .findFirst()
                        .orElseThrow(),
                at);
    }
}
