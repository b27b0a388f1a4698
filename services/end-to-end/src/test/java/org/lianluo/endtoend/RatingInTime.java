package org.lianluo.endtoend;

import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
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

        time.advance(lastDay().plusDays(1));

        RatingLinks.rate(unused, RatingLinks.GRADES).statusCode(409).body("code", equalTo("link-expired"));
        RatingLinks.rate(used, RatingLinks.GRADES).statusCode(200).body("already", equalTo(true));
    }

    /** Of the newest link; it is no rest day. */
    private static LocalDate lastDay() {
        return LocalDate.parse(RatingLinks.clerk()
                .request()
                .get("/api/v1/rating-links?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].validUntil"));
    }
}
