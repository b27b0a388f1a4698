package org.lianluo.portal.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.AssignmentRole;
import org.lianluo.client.model.UnitPart;

class HandingTest {

    private static final List<String> UNITS = List.of("410402-U02", "410402-U29");

    @Test
    void oneLeadsAndTheOthersAreCoHandlers() throws ApiException {
        assertThat(roles("LEAD_CO", "410402-U29")).containsExactly(AssignmentRole.CO, AssignmentRole.LEAD);
        assertThat(roles("LEAD_CO", null)).containsOnly(AssignmentRole.CO);
    }

    @Test
    void withoutALeadAllHaveTheSameRole() throws ApiException {
        assertThat(roles("SEPARATE", null)).containsOnly(AssignmentRole.SEPARATE);
        assertThat(roles("SOLE", "410402-U29")).containsOnly(AssignmentRole.SOLE);
        assertThat(roles("", null)).containsOnlyNulls();
    }

    @Test
    void theWayBackKeepsWhatWasChosen() {
        assertThat(new Handing("LEAD_CO", "ORDINARY", null, UNITS, null).getBack())
                .isEqualTo("assigning?mode=LEAD_CO&complexity=ORDINARY&handedOverOn="
                        + "&unit=410402-U02&unit=410402-U29");
        assertThat(new Handing(null, null, "\"><b>", List.of(), null).getBack())
                .isEqualTo("assigning?mode=&complexity=&handedOverOn=%22%3E%3Cb%3E");
    }

    private static List<AssignmentRole> roles(String mode, String lead) throws ApiException {
        return new Handing(mode, "ORDINARY", null, UNITS, lead)
                .of(UUID.randomUUID()).getUnits().stream()
                        .map(UnitPart::getRole)
                        .toList();
    }
}
