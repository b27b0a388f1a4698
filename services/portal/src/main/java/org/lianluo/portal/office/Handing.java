package org.lianluo.portal.office;

import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.AssignmentMode;
import org.lianluo.client.model.AssignmentRole;
import org.lianluo.client.model.Complexity;
import org.lianluo.client.model.SuggestionAssigning;
import org.lianluo.client.model.UnitPart;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;

/**
 * To whom a suggestion is to be handed, as it was entered.
 *
 * @param units codes, in the order of the list
 * @param lead of several units the one that leads; null where none does
 */
public record Handing(String mode, String complexity, String handedOverOn, List<String> units, String lead) {

    public boolean isLed() {
        return "LEAD_CO".equals(mode);
    }

    public boolean has(String unit) {
        return units.contains(unit);
    }

    /** The address of the form with all of this in it. */
    public String getBack() {
        UriBuilder back = UriBuilder.fromPath("assigning")
                .queryParam("mode", mode == null ? "" : mode)
                .queryParam("complexity", complexity == null ? "" : complexity)
                .queryParam("handedOverOn", handedOverOn == null ? "" : handedOverOn);
        units.forEach(unit -> back.queryParam("unit", unit));
        return back.build().toString();
    }

    /** What the API is told. */
    SuggestionAssigning of(UUID suggestionId) throws ApiException {
        return new SuggestionAssigning()
                .withSuggestionId(suggestionId)
                .withMode(Given.code(AssignmentMode.class, mode))
                .withComplexity(Given.code(Complexity.class, complexity))
                .withHandedOverOn(Read.day("handedOverOn", handedOverOn))
                .withUnits(units.stream()
                        .map(unit -> new UnitPart().withUnitCode(unit).withRole(role(unit)))
                        .toList());
    }

    private AssignmentRole role(String unit) {
        if (isLed()) {
            return unit.equals(lead) ? AssignmentRole.LEAD : AssignmentRole.CO;
        }
        return Given.code(AssignmentRole.class, mode);
    }
}
