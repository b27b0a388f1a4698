package org.lianluo.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.client.model.Problem;

class EnteredTest {

    private static final String REASON = "路灯已由产权单位修好，请核对。";
    private static final Map<String, List<String>> SENT = Map.of(
            "key", List.of("0190b3f2-7c1d-7a3e-9f00-000000000001"),
            "etag", List.of("12345678901"),
            "reason", List.of(REASON),
            "unit", List.of("U02"));

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 409, 412})
    void sentencesAreKeptWhereACaseMovedOn(int status) {
        assertThat(refused(status).getSentences()).containsExactly(REASON);
    }

    @Test
    void theFormItselfHoldsThemWhereItIsToBeCorrected() {
        assertThat(refused(400).getSentences()).isEmpty();
        assertThat(new Entered().getSentences()).isEmpty();
    }

    @Test
    void aRefusalKeepsTheDaysThatItNames() {
        Entered entered = new Entered();
        Problem problem = new Problem()
                .withStatus(422)
                .withTitle("…")
                .putAdditionalProperty("due", "2026-12-01")
                .putAdditionalProperty("signed", 9);

        entered.refused("/somewhere", SENT, problem);

        assertThat(entered.getDays()).containsExactly(Map.entry("due", "2026-12-01"));
        assertThat(refused(422).getDays()).isEmpty();
    }

    private static Entered refused(int status) {
        Entered entered = new Entered();
        entered.refused("/somewhere", SENT, new Problem().withStatus(status).withTitle("…"));
        return entered;
    }
}
