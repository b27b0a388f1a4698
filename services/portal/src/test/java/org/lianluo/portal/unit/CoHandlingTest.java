package org.lianluo.portal.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.client.model.Assignment;
import org.lianluo.client.model.CoOpinion;
import org.lianluo.client.model.OfficeRequest;
import org.lianluo.client.model.Suggestion;
import org.lianluo.client.model.SuggestionAssignment;

/** What lead and co-handlers are offered where they don't agree. */
class CoHandlingTest {

    private static final UUID LEAD = UUID.randomUUID();
    private static final UUID CO = UUID.randomUUID();
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2027-03-16T08:00:00Z");
    private static final CoOpinion GIVEN = new CoOpinion().withAssignmentId(CO);

    @ParameterizedTest
    @CsvSource({"SIGNED,true", "DRAFTED,true", "REPLIED,false", "PENDING,false"})
    void theLeadSendsBackAndEscalatesBeforeItsReply(String status, boolean offered) {
        CoHandling lead = lead(status, List.of(GIVEN), List.of());

        assertThat(lead.maySendBack(GIVEN)).isEqualTo(offered);
        assertThat(lead.units().contains("U02")).isEqualTo(offered);
    }

    @Test
    void anOpinionIsSentBackOnce() {
        CoOpinion sentBack = new CoOpinion().withAssignmentId(CO).withSentBackAt(TIME);

        assertThat(lead("SIGNED", List.of(sentBack, GIVEN), List.of()).maySendBack(GIVEN))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"OPEN,false", "COORDINATED,false", "LAPSED,true"})
    void whoHasAskedForCoordinationDoesNotAskAgain(String status, boolean offered) {
        List<OfficeRequest> asked = List.of(
                new OfficeRequest().withKind("ESCALATION").withAssignmentId(CO).withStatus(status));

        CoHandling lead = lead("SIGNED", List.of(GIVEN), asked);
        assertThat(lead.units().contains("U02")).isEqualTo(offered);
        assertThat(lead.maySendBack(GIVEN)).isEqualTo(offered);
        assertThat(coHandler("SIGNED", asked).isToAsk()).isEqualTo(offered);
    }

    @ParameterizedTest
    @CsvSource({"SIGNED,true", "OPINION_SUBMITTED,true", "REWORK,true", "PENDING,false", "ENDED,false"})
    void theCoHandlerEscalatesWhileItIsConcerned(String status, boolean offered) {
        assertThat(coHandler(status, List.of()).isToAsk()).isEqualTo(offered);
        assertThat(coHandler(status, List.of()).units()).isEmpty();
    }

    private static CoHandling lead(String status, List<CoOpinion> opinions, List<OfficeRequest> requests) {
        return of(new Assignment().withId(LEAD).withRole("LEAD"), status, opinions, requests);
    }

    private static CoHandling coHandler(String status, List<OfficeRequest> requests) {
        return of(new Assignment().withId(CO).withRole("CO"), status, List.of(), requests);
    }

    private static CoHandling of(
            Assignment assignment, String status, List<CoOpinion> opinions, List<OfficeRequest> requests) {
        Suggestion suggestion = new Suggestion()
                .withAssignments(List.of(
                        part(LEAD, "LEAD", "U01", 1),
                        part(CO, "CO", "U02", 1),
                        part(UUID.randomUUID(), "CO", "U03", 2)));
        return new CoHandling(new UnitCase(
                assignment.withStatus(status).withRound(1),
                List.of(),
                List.of(),
                opinions,
                List.of(),
                requests,
                List.of(),
                suggestion,
                List.of()));
    }

    private static SuggestionAssignment part(UUID id, String role, String unit, int round) {
        return new SuggestionAssignment()
                .withId(id)
                .withRole(role)
                .withUnitCode(unit)
                .withRound(round);
    }
}
