package org.lianluo.portal.rules;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.lianluo.client.model.PolicyPreset;
import org.lianluo.client.model.PolicyPresetEntry;

/** Two places side by side, with what holds in the own region. */
@TemplateData
record Comparison(PolicyPreset one, PolicyPreset other, List<Row> rows) {

    /**
     * A rule.
     *
     * @param one what the first place says; null where it says nothing
     * @param other what the second place says; null where it says nothing
     * @param own what holds in the own region
     */
    @TemplateData
    record Row(PolicyPresetEntry one, PolicyPresetEntry other, Held own) {

        /** Whether the two places say the same. */
        public boolean isSame() {
            return one != null && other != null && one.getValue().equals(other.getValue());
        }
    }

    /** The rules that one of the two places has; the first two places, where none are named. */
    static Comparison of(List<PolicyPreset> all, String one, String other, List<Held> own) {
        PolicyPreset left = named(all, one) == null ? all.get(0) : named(all, one);
        PolicyPreset right = named(all, other) == null ? all.get(1) : named(all, other);
        return new Comparison(
                left,
                right,
                own.stream()
                        .map(held -> new Row(entry(left, held.key()), entry(right, held.key()), held))
                        .filter(row -> row.one() != null || row.other() != null)
                        .toList());
    }

    /** The id of the place that is chosen in that field. */
    public String chosen(String field) {
        return (field.equals("one") ? one : other).getId();
    }

    static PolicyPreset named(List<PolicyPreset> all, String id) {
        return all.stream()
                .filter(preset -> preset.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    static PolicyPresetEntry entry(PolicyPreset preset, String key) {
        return preset.getEntries().stream()
                .filter(entry -> entry.getKey().equals(key))
                .findFirst()
                .orElse(null);
    }
}
