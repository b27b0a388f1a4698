package org.lianluo.handling.policy.preset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a place, as its text says them.
 *
 * @param text title of the local law
 * @param year of that text; a place may have changed it since
 */
@Schema(name = "PolicyPreset", description = "Rules of a place, each with its clause (地方规则样板)")
record Preset(String id, String place, String regionCode, String text, int year, List<Entry> entries) {

    /**
     * One rule.
     *
     * @param clause of the text; where it is known only at second hand, this says so
     * @param note what the text says besides; may be null
     */
    @Schema(name = "PolicyPresetEntry", description = "Rule of a preset (样板中的一条规则)")
    record Entry(
            String key,
            String value,
            String clause,
            @Nullable String note) {}

    /** Where a value comes from, as a policy keeps it. */
    String basisOf(Entry entry) {
        return "《" + text + "》（" + year + "）" + entry.clause();
    }
}
