package org.lianluo.portal.rules;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lianluo.client.model.Policy;
import org.lianluo.client.model.PolicyDefault;
import org.lianluo.client.model.PolicyPreset;
import org.lianluo.client.model.PolicyPresetEntry;

/**
 * A rule as it holds in a region on a day, and who set it.
 *
 * @param builtIn its key, what may be chosen, and what holds where nobody set it
 * @param policy the one in force; null where nobody set one
 */
@TemplateData
record Held(PolicyDefault builtIn, Policy policy) {

    static final String DEFAULT = "DEFAULT";

    private static final Pattern REGION = Pattern.compile("\\d{6}(\\d{3})?");
    private static final int PROVINCE = 2;
    private static final int CITY = 4;
    private static final int COUNTY = 6;

    public String key() {
        return builtIn.getKey();
    }

    public String value() {
        return policy == null ? builtIn.getValue() : policy.getValue();
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
        return builtIn.getOptions().isEmpty() ? "limits" : "choices";
    }

    /**
     * What holds in a region: its own, else of the nearest above it, else the default.
     *
     * @param policies of the region and of all above it
     */
    static List<Held> in(String region, LocalDate on, Collection<PolicyDefault> builtIn, Collection<Policy> policies) {
        List<String> nearest = jurisdictions(region);
        return builtIn.stream()
                .map(key -> new Held(
                        key, inForce(key.getKey(), nearest, on, policies).orElse(null)))
                .toList();
    }

    private static Optional<Policy> inForce(
            String key, List<String> nearest, LocalDate on, Collection<Policy> policies) {
        return policies.stream()
                .filter(policy -> policy.getKey().equals(key))
                .filter(policy -> nearest.contains(policy.getJurisdiction()))
                .filter(policy -> !policy.getEffectiveFrom().isAfter(on))
                .min(Comparator.comparing((Policy policy) -> nearest.indexOf(policy.getJurisdiction()))
                        .thenComparing(Policy::getEffectiveFrom, Comparator.reverseOrder()));
    }

    /** The code, if it is one: somebody may have mistyped it. */
    static String known(String region) {
        return region != null && REGION.matcher(region).matches() ? region : DEFAULT;
    }

    /** A region and all above it, the nearest first: by the digits of its code (GB/T 2260). */
    static List<String> jurisdictions(String region) {
        List<String> nearest = new ArrayList<>();
        if (region != null && REGION.matcher(region).matches()) {
            nearest.add(region);
            nearest.add(region.substring(0, COUNTY));
            nearest.add(region.substring(0, CITY) + "00");
            nearest.add(region.substring(0, PROVINCE) + "0000");
        }
        nearest.add(DEFAULT);
        return nearest.stream().distinct().toList();
    }
}
