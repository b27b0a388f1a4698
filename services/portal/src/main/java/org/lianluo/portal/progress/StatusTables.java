package org.lianluo.portal.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.UnitsApi;
import org.lianluo.client.model.Assignment;
import org.lianluo.client.model.StatusCode;
import org.lianluo.client.model.StatusCodes;
import org.lianluo.client.model.Unit;

/** What the codes of units' own systems mean. */
@ApplicationScoped
class StatusTables {

    private final UnitsApi units;

    StatusTables(@RestClient UnitsApi units) {
        this.units = units;
    }

    /** The table of a unit; null if it has none. */
    StatusCodes of(UUID unit) throws ApiException {
        try {
            return units.getStatusCodes(unit, null);
        } catch (ApiException e) {
            if (e.getResponse().getStatus() == 404) {
                return null;
            }
            throw e;
        }
    }

    /** The codes of the unit that has this assignment. */
    List<StatusCode> of(Assignment assignment) throws ApiException {
        for (Unit unit : units.listUnits(assignment.getUnitCode(), null, null, null, 1, null, null, null)
                .getItems()) {
            StatusCodes table = of(unit.getId());
            return table == null ? List.of() : table.getCodes();
        }
        return List.of();
    }
}
