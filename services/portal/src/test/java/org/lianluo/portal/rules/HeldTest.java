package org.lianluo.portal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.client.model.Policy;
import org.lianluo.client.model.PolicyDefault;

class HeldTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private static final PolicyDefault REPLY =
            new PolicyDefault().withKey("suggestion.reply").withValue("3mo").withOptions(List.of());

    @Test
    void whatNobodySetIsBuiltIn() {
        Held reply = held("410402", policy("410403", "2mo", "2027-01-01"));

        assertThat(reply.policy()).isNull();
        assertThat(reply.value()).isEqualTo("3mo");
        assertThat(reply.group()).isEqualTo("limits");
    }

    @Test
    void theNearestRegionDecidesHoweverOldItsRuleIs() {
        Policy city = policy("410400", "75d", "2026-01-01");

        Held reply =
                held("410402100", policy("DEFAULT", "1mo", "2027-02-01"), policy("410000", "2mo", "2027-01-01"), city);

        assertThat(reply.policy()).isSameAs(city);
        assertThat(reply.value()).isEqualTo("75d");
    }

    @Test
    void ofOneRegionTheLatestHoldsThatHasBegun() {
        Held reply = held(
                "410402",
                policy("410402", "2mo", "2026-01-01"),
                policy("410402", "80d", "2027-03-01"),
                policy("410402", "1mo", "2027-03-02"));

        assertThat(reply.value()).isEqualTo("80d");
    }

    @Test
    void aTownshipIsUnderItsDistrictCityAndProvince() {
        assertThat(Held.jurisdictions("410402100"))
                .containsExactly("410402100", "410402", "410400", "410000", "DEFAULT");
        assertThat(Held.jurisdictions("410000")).containsExactly("410000", "DEFAULT");
        assertThat(Held.jurisdictions("somewhere")).containsExactly("DEFAULT");
    }

    private static Held held(String region, Policy... policies) {
        return Held.in(region, TODAY, List.of(REPLY), List.of(policies)).get(0);
    }

    private static Policy policy(String jurisdiction, String value, String from) {
        return new Policy()
                .withJurisdiction(jurisdiction)
                .withKey("suggestion.reply")
                .withValue(value)
                .withEffectiveFrom(LocalDate.parse(from));
    }
}
