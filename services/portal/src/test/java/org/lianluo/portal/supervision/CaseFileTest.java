package org.lianluo.portal.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.client.model.Me;
import org.lianluo.client.model.SupervisionCase;
import org.lianluo.client.model.SupervisionQuestion;
import org.lianluo.client.model.SupervisionStatus;

/** What may be done with a supervision case, by state, kind and role. */
class CaseFileTest {

    private static final String COUNTY = "410402";
    private static final String UNIT = "410402-U01";

    private static final Map<String, Predicate<CaseFile>> ACTS = Map.of(
            "decide", CaseFile::isToDecide,
            "ask", CaseFile::isToAsk,
            "escalate", CaseFile::isToEscalate,
            "inspect", CaseFile::isToInspect,
            "verify", CaseFile::isToVerify,
            "close", CaseFile::isToClose,
            "cancel", CaseFile::isToCancel);

    @ParameterizedTest
    @CsvSource({
        "PROPOSED,cancel decide",
        "NOT_CHOSEN,''",
        "PLANNED,ask cancel",
        "ISSUED,cancel",
        "OVERDUE,cancel escalate",
        "ESCALATED,cancel escalate",
        "RESPONDED,ask inspect verify",
        "INSPECTED,ask verify",
        "VERIFIED,close",
        "CLOSED,''",
        "CANCELLED,''"
    })
    void theDirectorMeetingActsAsTheStateAllows(String status, String acts) {
        assertThat(acts("KEY_SUGGESTION", status, COUNTY, "DIRECTOR_MEETING")).isEqualTo(acts);
    }

    @Test
    void everyStateOfTheApiIsLookedAt() {
        assertThat(Arrays.stream(SupervisionStatus.values()).map(Enum::name))
                .containsExactlyInAnyOrder(
                        "PROPOSED",
                        "NOT_CHOSEN",
                        "PLANNED",
                        "ISSUED",
                        "OVERDUE",
                        "ESCALATED",
                        "RESPONDED",
                        "INSPECTED",
                        "VERIFIED",
                        "CLOSED",
                        "CANCELLED",
                        "UNKNOWN_DEFAULT_OPEN_API");
    }

    @ParameterizedTest
    @CsvSource({
        "KEY_SUGGESTION,PROPOSED,COMMITTEE_SUPERVISOR,cancel",
        "KEY_SUGGESTION,PROPOSED,GOV_OFFICE,''",
        "KEY_SUGGESTION,PROPOSED,DEPUTY,''",
        "KEY_SUGGESTION,PROPOSED,PRESIDIUM,''",
        "DEPUTY_MEETING,PROPOSED,INTAKE_OFFICER,cancel decide",
        "DEPUTY_MEETING,PROPOSED,DIRECTOR_MEETING,''",
        "REMINDER,RESPONDED,GOV_OFFICE,ask close inspect verify",
        "LOOK_BACK,RESPONDED,GOV_OFFICE,''",
        "LOOK_BACK,RESPONDED,COMMITTEE_SUPERVISOR,ask inspect verify",
        "LOOK_BACK,VERIFIED,HANDLER_LEADER,''"
    })
    void eachRoleDoesItsPart(String kind, String status, String role, String acts) {
        assertThat(acts(kind, status, COUNTY, role)).isEqualTo(acts);
    }

    @Test
    void thePresidiumDecidesInATownshipAlone() {
        String[] presidium = {"PRESIDIUM", "INTAKE_OFFICER"};

        assertThat(acts("KEY_SUGGESTION", "PROPOSED", "410402100", presidium)).isEqualTo("cancel decide");
        assertThat(acts("KEY_SUGGESTION", "PROPOSED", COUNTY, presidium)).isEqualTo("cancel");
    }

    @Test
    void anotherRegionIsNobodysCase() {
        CaseFile file = new CaseFile(of("REMINDER", "RESPONDED", "410403"), null, me("DIRECTOR_MEETING"));

        assertThat(acts(file)).isEmpty();
    }

    /** 监督法 2024 §53. */
    @Test
    void whoDecidesDemandsASecondAnswerToAQuestionMotion() {
        SupervisionCase answered = of("QUESTION_MOTION", "RESPONDED", COUNTY).withRound(1);

        assertThat(new CaseFile(answered, null, me("DIRECTOR_MEETING")).isToAsk())
                .isTrue();
        assertThat(new CaseFile(answered, null, me("COMMITTEE_SUPERVISOR")).isToAsk())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "KEY_SUGGESTION,,HANDLER_CLERK,false,true",
        "KEY_SUGGESTION,,HANDLER_LEADER,true,false",
        "REMINDER,UNIT,HANDLER_CLERK,true,false",
        "REMINDER,UNIT_LEADER,HANDLER_CLERK,false,true",
        "REMINDER,UNIT_LEADER,HANDLER_LEADER,true,false",
        "LOOK_BACK,,HANDLER_CLERK,true,false",
        "LOOK_BACK,,COMMITTEE_SUPERVISOR,false,false"
    })
    void aUnitAnswersByItsHeadWhereTheLawWantsThat(
            String kind, String level, String role, boolean answers, boolean leaves) {
        CaseFile file = new CaseFile(of(kind, "ISSUED", COUNTY).withLevel(level), null, me(role));

        assertThat(file.answers(question(UNIT, true))).isEqualTo(answers);
        assertThat(file.leavesToLeader(question(UNIT, true))).isEqualTo(leaves);
        assertThat(file.answers(question(UNIT, false))).isFalse();
        assertThat(file.answers(question("410402-U02", true))).isFalse();
    }

    @Test
    void leadsToTheSubjectWhereTheCallerReadsIt() {
        UUID id = UUID.randomUUID();
        SupervisionCase of =
                of("REMINDER", "ISSUED", COUNTY).withSubjectKind("ASSIGNMENT").withSubjectId(id);

        assertThat(new CaseFile(of, null, me("GOV_OFFICE")).subjectPath()).isEqualTo("/office/assignments/" + id);
        assertThat(new CaseFile(of, null, me("HANDLER_CLERK")).subjectPath()).isEqualTo("/unit/assignments/" + id);
        assertThat(new CaseFile(of, null, me("DEPUTY")).subjectPath()).isEmpty();
    }

    private static String acts(String kind, String status, String region, String... roles) {
        return acts(new CaseFile(of(kind, status, region), null, me(roles).withRegion(region)));
    }

    private static String acts(CaseFile file) {
        return ACTS.entrySet().stream()
                .filter(act -> act.getValue().test(file))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static SupervisionCase of(String kind, String status, String region) {
        return new SupervisionCase()
                .withKind(kind)
                .withStatus(status)
                .withRegionCode(region)
                .withRound(0);
    }

    private static Me me(String... roles) {
        return new Me()
                .withRoles(List.copyOf(Stream.of(roles).toList()))
                .withRegion(COUNTY)
                .withUnitCode(UNIT);
    }

    private static SupervisionQuestion question(String unit, boolean open) {
        return new SupervisionQuestion().withUnitCode(unit).withOpen(open);
    }
}
