package org.lianluo.handling.supervision.board;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.handling.supervision.alert.AlertColour;
import org.lianluo.handling.supervision.alert.DueKind;
import org.lianluo.handling.supervision.alert.WaitsFor;

/** How many cases of a kind stand alike. */
@Schema(name = "BoardCount", description = "Count of cases that stand alike (数量)")
record BoardCount(
        DueKind kind,
        WaitsFor waitsFor,

        @Schema(description = "State of the cases (状态)") String status,

        AlertColour colour,

        @Schema(description = "Whether they are overdue (是否逾期)")
        boolean overdue,

        @Schema(description = "How many (件数)") long count) {

    static BoardCount of(Object[] row) {
        return new BoardCount(
                DueKind.valueOf((String) row[0]),
                WaitsFor.valueOf((String) row[1]),
                (String) row[2],
                AlertColour.valueOf((String) row[3]),
                (Boolean) row[4],
                (Long) row[5]);
    }
}
