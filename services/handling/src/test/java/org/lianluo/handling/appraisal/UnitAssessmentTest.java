package org.lianluo.handling.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.appraisal.AssessmentFile.AwardList;
import org.lianluo.handling.appraisal.AssessmentFile.Group;
import org.lianluo.handling.appraisal.scheme.Schemes;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.events.handling.appraisal.UnitAssessmentPublishedV1;
import org.lianluo.shared.events.handling.appraisal.UnitAssessmentStatusChangedV1;

class UnitAssessmentTest {

    private static final Act OFFICE =
            new Act("INTAKE_OFFICER", "officer", "officer", Instant.parse("2026-11-23T02:00:00Z"));
    private static final List<Group> GROUPS =
            List.of(new Group("一组", List.of("410402-U01", "410402-U02")), new Group("二组", List.of("410402-U03")));

    private final UnitAssessment assessment = of(2026);

    private static UnitAssessment of(int year) {
        return new UnitAssessment(UUID.randomUUID(), "410402", year, "考核", UUID.randomUUID(), GROUPS, OFFICE);
    }

    private void start() {
        assessment.start(OFFICE, "办法", Schemes.ofAllParts(), List.of("410402-D002", "410402-D001"));
    }

    @Test
    void aYearToComeIsNotAssessed() {
        assertThat(of(2025).year()).isEqualTo(2025);
        assertThatThrownBy(() -> of(2027)).hasMessageContaining("year-not-begun");
    }

    @Test
    void theSchemeIsFrozenAtTheStartAndThoseWhoMarkAreTold() {
        assertThat(assessment.file().scheme()).isNull();
        start();

        assertThat(assessment.file().scheme()).isEqualTo(Schemes.ofAllParts());
        assertThat(assessment.unitCodes()).containsExactly("410402-U01", "410402-U02", "410402-U03");
        UnitAssessmentStatusChangedV1 event =
                (UnitAssessmentStatusChangedV1) assessment.told().get(1);
        assertThat(event.from()).isEqualTo("DRAFT");
        assertThat(event.to()).isEqualTo("SCORING");
        assertThat(event.deputyCodes()).containsExactly("410402-D001", "410402-D002");
        assertThat(event.toRoles()).contains("HANDLER_LEADER", "DEPUTY");
    }

    @Test
    void itClosesWhenNoMarkOfAnOfficeIsMissing() {
        start();
        assertThatThrownBy(() -> assessment.close(OFFICE, 3)).hasMessageContaining("marks-missing {missing=3}");
        assertThat(assessment.status()).isEqualTo(AssessmentStatus.SCORING);
        assessment.close(OFFICE, 0);

        assertThat(assessment.status()).isEqualTo(AssessmentStatus.CLOSED);
    }

    @Test
    void thePublicationNamesEachAwardedUnitOnce() {
        start();
        assessment.close(OFFICE, 0);
        AssessmentFile file = AssessmentFile.of(GROUPS)
                .with(list("优秀", "410402-U01"))
                .with(list("进步", "410402-U01", "410402-U03"))
                .with(list("优秀", "410402-U02"));
        assertThat(file.awards()).extracting(AwardList::name).containsExactly("进步", "优秀");
        assertThat(file.with(list("优秀")).awards()).extracting(AwardList::name).containsExactly("进步");
        assertThat(file.withoutAwards().awards()).isEmpty();

        assessment.publish(OFFICE, 2);

        UnitAssessmentPublishedV1 event =
                (UnitAssessmentPublishedV1) assessment.told().get(3);
        assertThat(event.assessed()).isEqualTo(2);
        assertThat(event.scheme()).isEqualTo("办法");
        assertThat(event.awardedUnitCodes()).isEmpty();
    }

    private static AwardList list(String name, String... units) {
        return new AwardList(name, 5, null, List.of(units), List.of(), null);
    }
}
