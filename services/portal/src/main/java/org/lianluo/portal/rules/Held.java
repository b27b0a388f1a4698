package org.lianluo.portal.rules;

import io.quarkus.qute.TemplateData;
import java.util.regex.Pattern;
import org.lianluo.client.model.PolicyInForce;
import org.lianluo.client.model.PolicyPreset;
import org.lianluo.client.model.PolicyPresetEntry;

/** A rule as it holds in a region today. */
@TemplateData
record Held(PolicyInForce rule) {

    static final String DEFAULT = "DEFAULT";

    private static final Pattern REGION = Pattern.compile("[1-9]\\d{5}(\\d{3})?");

    public String key() {
        return rule.getKey();
    }

    public String value() {
        return rule.getValue();
    }

    /** What a place says on it; null where it says nothing. */
    public PolicyPresetEntry of(PolicyPreset place) {
        return Comparison.entry(place, key());
    }

    /** Where the page lists it. */
    public String group() {
        if (key().startsWith("opinion.")) {
            return "opinions";
        }
        return rule.getOptions().isEmpty() ? "limits" : "choices";
    }

    /** The code, if it is one: somebody may have mistyped it. */
    static String known(String region) {
        return region != null && REGION.matcher(region).matches() ? region : DEFAULT;
    }
}
