package org.lianluo.portal.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.client.model.DueDateView;
import org.lianluo.client.model.IssueItem;
import org.lianluo.client.model.ItemStatus;
import org.lianluo.client.model.Me;

/** What may be done with an item, by state and role; what its unit owes, until when. */
class ItemFileTest {

    private static final String COUNTY = "410402";
    private static final String UNIT = "410402-U01";
    private static final LocalDate HANDED = LocalDate.of(2026, 11, 23);
    private static final LocalDate PLAN_DUE = LocalDate.of(2027, 1, 23);
    private static final LocalDate RESULT_DUE = LocalDate.of(2027, 5, 23);

    private static final Map<String, Predicate<ItemFile>> ACTS = Map.of(
            "name", ItemFile::isToName,
            "plan", ItemFile::isToPlan,
            "start", ItemFile::isToStart,
            "report", ItemFile::isToReport,
            "comment", ItemFile::isToComment,
            "verify", ItemFile::isToVerify);

    @Test
    void everyStateOfTheApiIsLookedAt() {
        assertThat(Arrays.stream(ItemStatus.values()).map(Enum::name))
                .containsExactlyInAnyOrder(
                        "LISTED",
                        "PLAN_RECEIVED",
                        "RECTIFYING",
                        "RECTIFIED",
                        "VERIFIED",
                        "CONTINUING",
                        "UNKNOWN_DEFAULT_OPEN_API");
    }

    @ParameterizedTest
    @CsvSource({
        "LISTED,plan",
        "PLAN_RECEIVED,start",
        "RECTIFYING,report",
        "RECTIFIED,''",
        "VERIFIED,''",
        "CONTINUING,start"
    })
    void theUnitPlansBeginsAndReports(String status, String acts) {
        assertThat(acts(item(status), "HANDLER_CLERK")).isEqualTo(acts);
        assertThat(acts(item(status), "HANDLER_LEADER")).isEqualTo(acts);
        assertThat(acts(item(status).withUnitCode("410402-U02"), "HANDLER_CLERK"))
                .isEmpty();
    }

    /** 监督法 2024 §17: the result goes to the committee first. */
    @ParameterizedTest
    @CsvSource({
        "COMMITTEE_SUPERVISOR,comment,verify",
        "DIRECTOR_MEETING,comment,''",
        "INTAKE_OFFICER,comment,''",
        "GOV_OFFICE,'',''",
        "DEPUTY,'',''",
        "HANDLER_LEADER,'',''"
    })
    void theCommitteeVerifiesAfterTheComment(String role, String before, String after) {
        assertThat(acts(item("RECTIFIED"), role)).isEqualTo(before);
        assertThat(acts(item("RECTIFIED").withComment("属实。"), role)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"LISTED", "PLAN_RECEIVED", "RECTIFYING", "VERIFIED", "CONTINUING"})
    void inOtherStatesTheCommitteeReadsOnly(String status) {
        assertThat(acts(item(status), "COMMITTEE_SUPERVISOR")).isEmpty();
    }

    @Test
    void aUnitIsNamedBeforeTheHandOverAlone() {
        IssueItem prepared = item("LISTED").withListedSince(null);

        assertThat(acts(prepared, "COMMITTEE_SUPERVISOR")).isEqualTo("name");
        assertThat(acts(prepared, "GOV_OFFICE")).isEmpty();
        assertThat(acts(prepared, "HANDLER_CLERK")).isEmpty();
        assertThat(acts(prepared.withUnitCode(null), "HANDLER_CLERK")).isEmpty();
    }

    @Test
    void anotherRegionIsNobodysItem() {
        assertThat(acts(item("RECTIFIED").withRegionCode("410403"), "COMMITTEE_SUPERVISOR"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LISTED,,2027-01-23",
        "PLAN_RECEIVED,,2027-05-23",
        "RECTIFYING,,2027-05-23",
        "RECTIFIED,,",
        "VERIFIED,,",
        "CONTINUING,2027-08-31,2027-08-31",
        "RECTIFYING,2027-08-31,2027-08-31"
    })
    void owesThePlanThenTheResult(String status, LocalDate continuedUntil, LocalDate due) {
        IssueItem item = item(status).withContinuedUntil(continuedUntil);

        assertThat(ItemFile.dueNow(item)).isEqualTo(due);
        assertThat(ItemFile.dueNow(item.withListedSince(null))).isNull();
    }

    @Test
    void aDayThatIsNotCountedYetIsNone() {
        assertThat(ItemFile.dueNow(item("LISTED").withPlanDue(new DueDateView())))
                .isNull();
    }

    private static String acts(IssueItem item, String role) {
        ItemFile file = new ItemFile(item, null, List.of(), me(role));
        return ACTS.entrySet().stream()
                .filter(act -> act.getValue().test(file))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static IssueItem item(String status) {
        return new IssueItem()
                .withStatus(status)
                .withRegionCode(COUNTY)
                .withUnitCode(UNIT)
                .withListedSince(HANDED)
                .withPlanDue(new DueDateView().withDue(PLAN_DUE))
                .withResultDue(new DueDateView().withDue(RESULT_DUE));
    }

    private static Me me(String role) {
        return new Me().withRoles(List.of(role)).withRegion(COUNTY).withUnitCode(UNIT);
    }
}
