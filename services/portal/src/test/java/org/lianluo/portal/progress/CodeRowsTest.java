package org.lianluo.portal.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianluo.client.model.HandlingStage;
import org.lianluo.client.model.StatusCode;
import org.lianluo.client.model.StatusCodes;

class CodeRowsTest {

    private final StatusCode surveyed =
            new StatusCode().withCode("XC-03").withLabel("已踏勘").withMeaning(HandlingStage.SURVEYED);

    @Test
    void offersEmptyRowsAfterThoseThatAreKept() {
        List<CodeRows.Row> rows = CodeRows.of(new StatusCodes().withCodes(List.of(surveyed)));

        assertThat(rows).hasSize(6);
        assertThat(rows.get(0).kept()).isEqualTo(surveyed);
        assertThat(rows.get(0).meaning()).isEqualTo("SURVEYED");
        assertThat(rows.get(1).field("code")).isEqualTo("codes.1.code");
        assertThat(rows.get(1).meaning()).isEmpty();
        assertThat(CodeRows.of(null)).hasSize(5);
    }

    @Test
    void offersNoMoreThanTheApiTakes() {
        assertThat(CodeRows.of(new StatusCodes().withCodes(Collections.nCopies(200, surveyed))))
                .hasSize(200);
    }

    @Test
    void sendsWhatWasEnteredUpToTheLastRow() {
        List<StatusCode> sent = CodeRows.sent(Map.of(
                "key", List.of("k"),
                "codes.0.code", List.of(" XC-03 "),
                "codes.0.label", List.of("已踏勘"),
                "codes.0.meaning", List.of("SURVEYED"),
                "codes.1.code", List.of(""),
                "codes.2.label", List.of("施工中"),
                "codes.2.meaning", List.of("NO_STAGE")));

        assertThat(sent).containsExactly(surveyed, new StatusCode(), new StatusCode().withLabel("施工中"));
        assertThat(CodeRows.sent(Map.of())).isEmpty();
    }
}
