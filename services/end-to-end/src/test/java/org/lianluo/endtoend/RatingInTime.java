package org.lianluo.endtoend;

import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.testkit.SuiteTime;

/** What time alone does to rating links. */
@ExtendWith(RunningSuite.class)
class RatingInTime {

    private final SuiteTime time = RunningSuite.time();

    @Test
    void aLinkThatNobodyUsedInItsDaysIsTooLate() {
        String used = RatingLinks.aboutAnswer();
        RatingLinks.rate(used, RatingLinks.GRADES).statusCode(200);
        String unused = RatingLinks.aboutAnswer();

        time.advance(time.today().plusDays(31));

        RatingLinks.rate(unused, RatingLinks.GRADES).statusCode(409).body("code", equalTo("link-expired"));
        RatingLinks.rate(used, RatingLinks.GRADES).statusCode(200).body("already", equalTo(true));
    }
}
