package org.lianluo.portal.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.SupervisionAsk;

class AsksTest {

    @Test
    void readsTheRowsUpToTheLastInWhichSomethingStands() throws ApiException {
        List<SupervisionAsk> asks = Asks.of(Map.of(
                "questions.0.unitCode", List.of("410402-U01"),
                "questions.0.text", List.of(" 何时完成？ "),
                "questions.0.due", List.of("2026-12-15"),
                "questions.1.text", List.of(""),
                "questions.2.text", List.of("第三题")));

        assertThat(asks).hasSize(3);
        assertThat(asks.get(0))
                .isEqualTo(new SupervisionAsk()
                        .withUnitCode("410402-U01")
                        .withText("何时完成？")
                        .withDue(LocalDate.of(2026, 12, 15)));
        assertThat(asks.get(1)).isEqualTo(new SupervisionAsk());
        assertThat(asks.get(2).getText()).isEqualTo("第三题");
    }

    @Test
    void anEmptyFormAsksNothing() throws ApiException {
        assertThat(Asks.of(Map.of("questions.0.unitCode", List.of("")))).isEmpty();
    }

    @Test
    void whoOpensWhat() {
        assertThat(SupervisionKinds.openedBy(false, true, false)).containsExactly("REMINDER");
        assertThat(SupervisionKinds.openedBy(false, false, true)).containsExactly("DEPUTY_MEETING");
        assertThat(SupervisionKinds.openedBy(true, false, false))
                .contains("REMINDER", "KEY_SUGGESTION")
                .doesNotContain("DEPUTY_MEETING");
    }
}
