package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lianluo.endtoend.Directory.UNIT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.testkit.SuiteTime;

/** What time alone does to opinions. */
@ExtendWith(RunningSuite.class)
class OpinionInTime {

    private final SuiteTime time = RunningSuite.time();

    @Test
    void withoutARatingTheCaseClosesAfterTenWorkingDays() {
        Case opinion = Case.submitted("树枝遮挡");
        opinion.triage("{\"decision\":\"ANSWER\",\"answer\":\"已修剪。\"}").statusCode(200);
        opinion.relay();

        time.advance(time.today().plusDays(9));
        assertThat(opinion.status()).isEqualTo("FED_BACK");

        time.advance(time.today().plusDays(21));
        assertThat(opinion.status()).isEqualTo("CLOSED");
        opinion.follow().body("grade", equalTo(null));
    }

    @Test
    void aUnitThatLetsItsLimitPassIsNoticed() {
        Case opinion = Case.submitted("积水");
        opinion.triage(Case.forwardTo(UNIT)).statusCode(200);
        opinion.awaitAssignment(UNIT, 1);

        time.advance(time.today().plusDays(20));

        assertThat(opinion.actions()).contains("OVERDUE");
    }
}
