package org.lianluo.portal.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.client.model.Assignment;
import org.lianluo.client.model.SuggestionPart;

/** Who is invited to a meeting. */
class PlannedTest {

    @Test
    void whoSignedSeveralIsInvitedOnce() {
        Planned planned = new Planned(List.of(signed("D1", "D2"), signed("D2", "D3")));

        assertThat(planned.deputies()).containsExactly("D1", "D2", "D3");
    }

    private static Assignment signed(String lead, String coSponsor) {
        return new Assignment()
                .withSuggestion(new SuggestionPart().withLeadDeputyCode(lead).withCoSponsorCodes(List.of(coSponsor)));
    }
}
