package org.lianluo.portal.rules;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.PolicyDefault;
import org.lianluo.client.model.PolicyDetails;
import org.lianluo.client.model.PolicyPreviewChange;
import org.lianluo.client.model.PolicyPreviewRequest;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;

/**
 * A rule that somebody is about to set, as the form has it.
 *
 * @param rule whose value it is; null until it is chosen
 * @param value a number, of which {@code unit} says what it counts; or an option
 */
@TemplateData
record Change(PolicyDefault rule, String jurisdiction, String value, String unit, String basis, String effectiveFrom) {

    static Change of(PolicyDefault rule, String region) {
        return new Change(rule, region, null, null, null, null);
    }

    public boolean isLimit() {
        return rule.getOptions().isEmpty();
    }

    PolicyDetails details() throws ApiException {
        return new PolicyDetails()
                .withJurisdiction(Given.orNull(jurisdiction))
                .withKey(rule == null ? null : rule.getKey())
                .withValue(whole())
                .withBasis(Given.orNull(basis))
                .withEffectiveFrom(Read.day("effectiveFrom", effectiveFrom));
    }

    PolicyPreviewRequest preview() throws ApiException {
        return new PolicyPreviewRequest()
                .withJurisdiction(Given.orNull(jurisdiction))
                .withEffectiveFrom(Read.day("effectiveFrom", effectiveFrom))
                .withChanges(List.of(new PolicyPreviewChange()
                        .withKey(rule == null ? null : rule.getKey())
                        .withValue(whole())));
    }

    /** As the API writes it, such as 15wd; null where a part of it is missing. */
    private String whole() throws ApiException {
        if (rule == null || !isLimit()) {
            return Given.orNull(value);
        }
        Integer number = Read.number("value", value);
        return number == null || Given.orNull(unit) == null ? null : number + unit;
    }
}
