package org.lianluo.handling.assignment.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.handling.assignment.suggestion.HandedOver.RULES;
import static org.lianluo.handling.assignment.suggestion.HandedOver.deputy;
import static org.lianluo.handling.assignment.suggestion.HandedOver.due;
import static org.lianluo.handling.assignment.suggestion.HandedOver.unit;
import static org.lianluo.handling.assignment.suggestion.HandedOver.wording;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.wording.Promised;
import org.lianluo.handling.assignment.wording.ReplyStatus;
import org.lianluo.shared.events.handling.ReplyIssuedV1;

/** The unit replies once more when it has kept what it promised. */
class FollowUpTest {

    /** Long after the reply was due. */
    private static final Instant NEXT_YEAR = Instant.parse("2027-06-20T02:00:00Z");

    private static final CoHandlers ALONE = new CoHandlers(List.of());

    private SuggestionAssignment assignment;
    private Reply first;

    @BeforeEach
    void twoPromises() {
        assignment = Promises.talked();
        first = assignment.draft(unit(Promises.ISSUED), Promises.promising(2), RULES);
        assignment.issue(unit(Promises.ISSUED), first, "张局长", ALONE, RULES);
    }

    private void keep(int many) {
        for (int i = 0; i < many; i++) {
            assignment.promiseKept(unit(NEXT_YEAR), first.id());
        }
    }

    @Test
    void onlyWhenAllIsKept() {
        keep(1);
        assertThatThrownBy(() -> assignment.followUp(unit(NEXT_YEAR), wording(true), RULES))
                .hasMessageContaining("commitments-open");

        keep(1);
        Reply second = assignment.followUp(unit(NEXT_YEAR), wording(true), RULES);

        assertThat(second.isFollowUp()).isTrue();
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.REPLIED);
        assertThat(assignment.limits()).isEmpty();
        assertThatThrownBy(() -> assignment.followUp(unit(NEXT_YEAR), wording(true), RULES))
                .hasMessageContaining("illegal-transition");
    }

    @Test
    void itTakesThePlaceOfTheFirstWhoseDayStays() {
        keep(2);
        Reply second = assignment.followUp(unit(NEXT_YEAR), wording(true), RULES);
        assignment.redraft(unit(NEXT_YEAR), second, wording(true), RULES);
        assertThat(assignment.issue(unit(NEXT_YEAR), second, "张局长", ALONE, RULES))
                .isEmpty();

        assertThat(assignment.status()).isEqualTo(AssignmentStatus.REPLIED);
        assertThat(assignment.completion().replyId()).isEqualTo(second.id());
        assertThat(assignment.completion().at()).isEqualTo(Promises.ISSUED);
        assertThat(assignment.completion().late()).isFalse();
        assertThat(assignment.completion().commitmentsOpen()).isNull();
        assertThat(second.late()).isFalse();
        ReplyIssuedV1 event =
                (ReplyIssuedV1) assignment.told().get(assignment.told().size() - 1);
        assertThat(event.followUp()).isTrue();
        assertThat(event.committed()).isFalse();
        assertThat(event.furtherRound()).isTrue();
        assertThatThrownBy(() -> assignment.followUp(unit(NEXT_YEAR), wording(true), RULES))
                .hasMessageContaining("illegal-transition");
    }

    @Test
    void theLeaderMaySendItBackAndWhatItPromisesIsKeptInTurn() {
        keep(2);
        Reply refused = assignment.followUp(unit(NEXT_YEAR), wording(true), RULES);
        assignment.refuse(unit(NEXT_YEAR), refused, "不具体");
        assertThat(refused.status()).isEqualTo(ReplyStatus.REFUSED);
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.REPLIED);

        Reply second = assignment.followUp(unit(NEXT_YEAR), Promises.promising(1), RULES);
        List<Promised> promises = assignment.issue(unit(NEXT_YEAR), second, "张局长", ALONE, RULES);

        assertThat(promises).hasSize(1);
        assertThat(assignment.completion().commitmentsOpen()).isEqualTo(1);
    }

    @Test
    void notWhereNothingWasPromisedAndNotWhenItIsHandledAgain() {
        SuggestionAssignment solved = Promises.talked();
        Reply reply = solved.draft(unit(Promises.ISSUED), wording(true), RULES);
        solved.issue(unit(Promises.ISSUED), reply, "张局长", ALONE, RULES);
        assertThat(solved.hasPromised()).isFalse();
        assertThatThrownBy(() -> solved.followUp(unit(NEXT_YEAR), wording(true), RULES))
                .hasMessageContaining("illegal-transition");

        keep(2);
        Reply second = assignment.followUp(unit(NEXT_YEAR), wording(true), RULES);
        assignment.again(deputy(NEXT_YEAR), UUID.randomUUID(), NEXT_YEAR, due(300), "车位未落实");
        assertThatThrownBy(() -> assignment.issue(unit(NEXT_YEAR), second, "张局长", ALONE, RULES))
                .hasMessageContaining("illegal-transition");
        assertThat(second.status()).isEqualTo(ReplyStatus.DRAFT);
    }

    @Test
    void aFormOnTheReplyBeforeIsNotedAndCountsForNothing() {
        keep(2);
        Reply second = assignment.followUp(unit(NEXT_YEAR), wording(true), RULES);
        assignment.issue(unit(NEXT_YEAR), second, "张局长", ALONE, RULES);

        assignment.rated(deputy(NEXT_YEAR), first.id(), "DISSATISFIED", false);
        assertThat(assignment.completion().feedbackOpen()).isEqualTo(2);
        assignment.rated(deputy(NEXT_YEAR), second.id(), "SATISFIED", false);
        assertThat(assignment.completion().feedbackOpen()).isEqualTo(1);
    }
}
