package org.lianluo.survey.poll.casting;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.survey.poll.finding.RosterEntry;

/** Somebody on a roster. Whether they sent a paper is not told: of that offices and tellers know numbers alone. */
@Schema(name = "SurveyRosterLine", description = "Somebody on the roster; nothing of whether they took part (名册人员)")
record RosterLine(
        @Schema(description = "Deputy (代表)", examples = "D410402-0001")
        String deputyCode,

        @Schema(description = "Name; missing until the deputy is known here (姓名)") @Nullable
        String name,

        @Schema(description = "Positions of items that are not on their paper, since they answer for them (应当回避的事项)")
        List<Integer> ownItems,

        @Schema(description = "Whether they have a paper of the hall (是否已领纸质票)")
        boolean onPaper,

        @Schema(description = "Whether they left since the roster was frozen (是否已离任)")
        boolean departed) {

    static RosterLine of(RosterEntry entry, Map<String, String> names) {
        return new RosterLine(
                entry.code(), names.get(entry.code()), entry.excluded(), entry.onPaper(), entry.departed());
    }
}
