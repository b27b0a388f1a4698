package org.lianluo.portal.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.client.model.Hearing;
import org.lianluo.client.model.HearingFollowUp;
import org.lianluo.client.model.HearingQuestion;
import org.lianluo.client.model.HearingStatus;
import org.lianluo.client.model.Me;

/** What may be done with a hearing, by state and role. */
class HearingFileTest {

    private static final String COUNTY = "410402";
    private static final String UNIT = "410402-U01";

    private static final Map<String, Predicate<HearingFile>> ACTS = Map.of(
            "ask", HearingFile::isToAsk,
            "close", HearingFile::isToClose,
            "followUp", HearingFile::isToFollowUp,
            "hold", HearingFile::isToHold);

    private static Hearing hearing(String status) {
        return new Hearing()
                .withStatus(status)
                .withRegionCode(COUNTY)
                .withDeputyCodes(List.of("D410402-0001", "D410402-0002"))
                .withPresentDeputyCodes(List.of("D410402-0001"))
                .withQuestions(List.of())
                .withFollowUps(List.of());
    }

    private static HearingFile file(Hearing of, String unit, String... roles) {
        return new HearingFile(
                of, null, new Me().withRegion(COUNTY).withUnitCode(unit).withRoles(List.of(roles)));
    }

    private static String acts(Hearing of, String... roles) {
        HearingFile file = file(of, null, roles);
        return ACTS.entrySet().stream()
                .filter(act -> act.getValue().test(file))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"PLANNED,ask hold", "HELD,ask close followUp", "CLOSED,''", "CANCELLED,''"})
    void whoArrangesActsAsTheStateAllows(String status, String acts) {
        for (String role : List.of("INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING")) {
            assertThat(acts(hearing(status), role)).isEqualTo(acts);
        }
        for (String role : List.of("GOV_OFFICE", "HANDLER_LEADER", "DEPUTY")) {
            assertThat(acts(hearing(status), role)).isEmpty();
        }
        assertThat(acts(hearing(status).withRegionCode("410403"), "DIRECTOR_MEETING"))
                .isEmpty();
    }

    @Test
    void everyStateOfTheApiIsLookedAt() {
        assertThat(Arrays.stream(HearingStatus.values()).map(Enum::name))
                .containsExactlyInAnyOrder("PLANNED", "HELD", "CLOSED", "CANCELLED", "UNKNOWN_DEFAULT_OPEN_API");
    }

    @Test
    void nothingIsClosedWhileAnythingIsOpen() {
        HearingQuestion asked = new HearingQuestion().withUnitCode(UNIT);
        assertThat(acts(hearing("HELD").withQuestions(List.of(asked)), "DIRECTOR_MEETING"))
                .isEqualTo("ask followUp");
        for (String status : List.of("OPEN", "DONE")) {
            assertThat(acts(
                            hearing("HELD").withFollowUps(List.of(new HearingFollowUp().withStatus(status))),
                            "DIRECTOR_MEETING"))
                    .isEqualTo("ask followUp");
        }
    }

    @Test
    void aUnitAnswersAndReportsItsOwnOnceItWasHeld() {
        HearingQuestion question = new HearingQuestion().withUnitCode(UNIT);
        HearingFollowUp matter = new HearingFollowUp().withUnitCode(UNIT).withStatus("OPEN");
        HearingFile own = file(hearing("HELD"), UNIT, "HANDLER_CLERK");
        assertThat(own.answers(question)).isTrue();
        assertThat(own.reports(matter)).isTrue();
        assertThat(own.judges(matter.withStatus("DONE"))).isFalse();
        assertThat(own.reports(matter)).isFalse();
        assertThat(file(hearing("HELD"), null, "DIRECTOR_MEETING").judges(matter))
                .isTrue();

        Stream.of(
                        file(hearing("PLANNED"), UNIT, "HANDLER_CLERK"),
                        file(hearing("HELD"), "410402-U02", "HANDLER_CLERK"),
                        file(hearing("HELD"), UNIT, "DEPUTY"))
                .forEach(file -> assertThat(file.answers(question)).isFalse());
    }

    @Test
    void beforeItAllAskWhoAreInvitedAndThenWhoWereThere() {
        assertThat(file(hearing("PLANNED"), null).askers()).hasSize(2);
        assertThat(file(hearing("HELD"), null).askers()).containsExactly("D410402-0001");
    }
}
