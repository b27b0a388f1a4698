package org.lianluo.portal.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.client.model.Motion;
import org.lianluo.client.model.MotionSigner;
import org.lianluo.client.model.MotionSummary;

class MotionFileTest {

    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 3, 2, 1, 0, 0, 0, ZoneOffset.UTC);

    private final List<MotionSigner> signers = new ArrayList<>(IntStream.range(0, 10)
            .mapToObj(place -> signer("D" + place, place == 0, true))
            .toList());

    /** Ten, the lead among them; in a township five (地方组织法 2022 §22). */
    @ParameterizedTest
    @CsvSource({"410402,10,true", "410402,9,false", "410402100,5,true", "410402100,4,false"})
    void needsEnoughSigners(String region, int signed, boolean enough) {
        assertThat(file("DRAFT", region, signers.subList(0, signed), "D0").isEnough())
                .isEqualTo(enough);
    }

    @Test
    void waitsForEverybodyWhoWasAsked() {
        signers.add(signer("D10", false, false));

        assertThat(file("DRAFT", "410402", signers, "D0").isEnough()).isFalse();
    }

    @Test
    void asksEachMandateThatHasNotConfirmedWhileItIsADraft() {
        signers.add(signer("D10", false, false));
        signers.add(signer("D11", false, false));

        assertThat(file("DRAFT", "410402", signers, "D1", "D10", "D11").asked())
                .extracting(MotionSigner::getDeputyCode)
                .containsExactly("D10", "D11");
        assertThat(file("SUBMITTED", "410402", signers, "D10").asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,true,false",
        "SUBMITTED,true,true",
        "WITH_COMMITTEE,true,true",
        "EXAMINED,true,true",
        "TABLED,true,true",
        "AS_SUGGESTION,false,false",
        "WITHDRAWN,false,false",
        "REJECTED,false,false",
        "ADOPTED,false,false",
        "PLANNED,false,false",
        "REPORTED,false,false",
        "CLOSED,false,false"
    })
    void theLeadWithdrawsThenEachCoSponsor(String status, boolean lead, boolean coSponsorAfterwards) {
        assertThat(file(status, "410402", signers, "D0").isToWithdraw()).isEqualTo(lead);
        assertThat(file(status, "410402", signers, "D1").isToWithdraw()).isFalse();

        signers.get(0).withWithdrawnAt(NOW);

        assertThat(file(status, "410402", signers, "D0").isToWithdraw()).isFalse();
        assertThat(file(status, "410402", signers, "D1").isToWithdraw()).isEqualTo(coSponsorAfterwards);
        assertThat(file(status, "410402", signers, "D99").isToWithdraw()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"SUBMITTED,true", "EXAMINED,true", "WITH_COMMITTEE,false", "TABLED,false", "DRAFT,false"})
    void thePresidiumDecidesOnWhatLiesBeforeIt(String status, boolean decides) {
        assertThat(file(status, "410402", signers).isToDecide()).isEqualTo(decides);
    }

    private static MotionFile file(String status, String region, List<MotionSigner> signers, String... mandates) {
        return new MotionFile(
                new Motion()
                        .withSummary(new MotionSummary()
                                .withStatus(status)
                                .withRegionCode(region)
                                .withLeadDeputyCode("D0"))
                        .withSigners(signers),
                List.of(),
                List.of(mandates));
    }

    private static MotionSigner signer(String code, boolean lead, boolean confirmed) {
        return new MotionSigner().withDeputyCode(code).withLead(lead).withConfirmed(confirmed);
    }
}
