package org.lianluo.handling.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.lianluo.handling.appraisal.AssessmentFile.AwardList;
import org.lianluo.handling.appraisal.AssessmentFile.Group;
import org.lianluo.handling.appraisal.result.Standings;
import org.lianluo.handling.appraisal.scheme.Schemes;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.problem.ProblemException;

class UnitAssessmentProperties {

    private static final Act OFFICE =
            new Act("INTAKE_OFFICER", "officer", "officer", Instant.parse("2026-11-23T02:00:00Z"));
    private static final List<Group> GROUPS = List.of(new Group("一组", List.of("410402-U01")));

    /** Where each leads, told from the rules and not from the code; what is missing is refused. */
    private static final Map<AssessmentStatus, Map<AssessmentAction, AssessmentStatus>> TABLE = Map.of(
            AssessmentStatus.DRAFT,
            Map.of(
                    AssessmentAction.CHANGE, AssessmentStatus.DRAFT,
                    AssessmentAction.START, AssessmentStatus.SCORING,
                    AssessmentAction.CANCEL, AssessmentStatus.CANCELLED),
            AssessmentStatus.SCORING,
            Map.of(
                    AssessmentAction.MARK, AssessmentStatus.SCORING,
                    AssessmentAction.CLOSE, AssessmentStatus.CLOSED,
                    AssessmentAction.CANCEL, AssessmentStatus.CANCELLED),
            AssessmentStatus.CLOSED,
            Map.of(
                    AssessmentAction.AWARD, AssessmentStatus.CLOSED,
                    AssessmentAction.REOPEN, AssessmentStatus.SCORING,
                    AssessmentAction.PUBLISH, AssessmentStatus.PUBLISHED,
                    AssessmentAction.CANCEL, AssessmentStatus.CANCELLED),
            AssessmentStatus.PUBLISHED,
            Map.of(),
            AssessmentStatus.CANCELLED,
            Map.of());

    /** Every state and every action: it moves as the table says, tells of it where it moved, or changes nothing. */
    @Property(tries = 400)
    void itMovesAsTheTableSays(@ForAll @Size(max = 12) List<AssessmentAction> actions) {
        UnitAssessment assessment =
                new UnitAssessment(UUID.randomUUID(), "410402", 2026, "考核", UUID.randomUUID(), GROUPS, OFFICE);
        for (AssessmentAction action : actions) {
            AssessmentStatus before = assessment.status();
            int told = assessment.told().size();
            int noted = assessment.added().size();
            AssessmentStatus next = TABLE.get(before).get(action);
            if (next == null) {
                assertThat(refusal(assessment, action)).contains("illegal-transition");
                assertThat(assessment.status()).isEqualTo(before);
                assertThat(assessment.told()).hasSize(told);
                assertThat(assessment.added()).hasSize(noted);
            } else {
                attempt(assessment, action);
                assertThat(assessment.status()).isEqualTo(next);
                assertThat(assessment.told()).hasSize(before == next ? told : told + 1);
                assertThat(assessment.added()).hasSize(noted + 1);
            }
        }
    }

    private static String refusal(UnitAssessment assessment, AssessmentAction action) {
        try {
            attempt(assessment, action);
            return "not refused";
        } catch (ProblemException e) {
            return e.getMessage();
        }
    }

    private static void attempt(UnitAssessment assessment, AssessmentAction action) {
        switch (action) {
            case CHANGE -> assessment.change(OFFICE, "考核", UUID.randomUUID(), GROUPS);
            case START -> assessment.start(OFFICE, "办法", Schemes.ofAllParts(), List.of("410402-D001"));
            case MARK -> assessment.marked(OFFICE);
            case CLOSE -> assessment.close(OFFICE, 0);
            case REOPEN -> assessment.reopen(OFFICE);
            case AWARD ->
                assessment.award(
                        OFFICE,
                        new AwardList("优秀", 1, null, List.of(), List.of(), null),
                        new Standings(new ArrayList<>()));
            case PUBLISH -> assessment.publish(OFFICE, 1);
            case CANCEL -> assessment.cancel(OFFICE.noted("合并"));
        }
    }
}
