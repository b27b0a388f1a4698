package org.lianluo.survey.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.security.Caller;
import org.lianluo.survey.evaluation.EvaluationFile.Subject;

/** An evaluation as a caller sees it: the leader of a unit only what concerns the unit. */
@Schema(name = "Evaluation", description = "Work evaluation or post-appointment review (工作评议、任后履职评价)")
record EvaluationView(
        UUID id,
        EvaluationKind kind,
        EvaluationStatus status,
        String title,
        String regionCode,

        @Schema(description = "Units or persons who are evaluated (评议对象)")
        List<SubjectView> subjects,

        @Schema(description = "Groups of deputies; none for a unit that is evaluated (评议组)")
        List<GroupView> groups,

        @Schema(description = "Visits and investigations; none for a unit that is evaluated (视察、调查)")
        List<VisitView> visits,

        @Schema(description = "What was found; of a unit that reads it, only of itself (评议意见)")
        List<FindingView> findings,

        @Schema(description = "Its surveys, in a row (测评)") List<StageView> surveys,

        @Schema(description = "Numbers of the subjects of whom nothing was found yet (尚无评议意见的对象)")
        List<Integer> withoutFinding,

        @Schema(description = "Conclusion of the directors' meeting (结论)") @Nullable
        String conclusion,

        @Schema(description = "What the caller may do now, by its name in the table of states (可办理事项)")
        List<EvaluationAction> allowed,

        Instant updatedAt,
        @Schema(description = "Also the ETag (版本)") long version) {

    @Schema(name = "EvaluationSubjectView")
    record SubjectView(
            int number,
            String name,
            @Nullable String unitCode,
            @Nullable String responsible,
            @Nullable String office,
            @Nullable String organ) {}

    @Schema(name = "EvaluationGroupView")
    record GroupView(int number, String name, String head, List<String> members) {}

    @Schema(name = "EvaluationVisitView")
    record VisitView(int number, int group, LocalDate on, String place, String summary) {}

    @Schema(name = "EvaluationFindingView")
    record FindingView(int subject, int group, String text) {}

    @Schema(name = "EvaluationStageView")
    record StageView(int stage, UUID surveyId) {}

    static EvaluationView of(Evaluation evaluation, Caller caller) {
        boolean all = EvaluationScope.seesAll(caller, evaluation);
        EvaluationFile file = evaluation.file();
        List<Subject> subjects = file.subjects().stream()
                .filter(subject -> all || EvaluationScope.isResponsibleFor(caller, subject.unitCode()))
                .toList();
        List<Integer> numbers = subjects.stream().map(Subject::number).toList();
        return new EvaluationView(
                evaluation.getId(),
                evaluation.kind(),
                evaluation.status(),
                evaluation.title(),
                evaluation.getRegionCode(),
                subjects.stream().map(EvaluationView::view).toList(),
                onlyIf(all, file.groups().stream())
                        .map(one -> new GroupView(one.number(), one.name(), one.head(), one.members()))
                        .toList(),
                onlyIf(all, file.visits().stream())
                        .map(one -> new VisitView(one.number(), one.group(), one.on(), one.place(), one.summary()))
                        .toList(),
                file.findings().stream()
                        .filter(one -> numbers.contains(one.subject()))
                        .map(one -> new FindingView(one.subject(), one.group(), one.text()))
                        .toList(),
                file.surveys().stream()
                        .map(one -> new StageView(one.stage(), one.surveyId()))
                        .toList(),
                file.withoutFinding().stream().filter(numbers::contains).toList(),
                evaluation.conclusion(),
                Stream.of(EvaluationAction.values())
                        .filter(action -> action.isAllowedIn(evaluation.status()))
                        .filter(action -> EvaluationService.mayDo(caller, evaluation, action))
                        .toList(),
                evaluation.getUpdatedAt(),
                evaluation.getVersion());
    }

    private static SubjectView view(Subject one) {
        return new SubjectView(one.number(), one.name(), one.unitCode(), one.responsible(), one.office(), one.organ());
    }

    private static <T> Stream<T> onlyIf(boolean shown, Stream<T> parts) {
        return shown ? parts : Stream.empty();
    }
}
