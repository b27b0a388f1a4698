package org.lianluo.portal.deputy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.client.model.Reply;
import org.lianluo.client.model.Suggestion;
import org.lianluo.client.model.SuggestionSigner;
import org.lianluo.client.model.SuggestionSummary;

class DeputyCaseTest {

    private static final String LEAD = "D410402-0001";
    private static final String SIGNER = "D410402-0002";

    private final SuggestionSigner lead =
            new SuggestionSigner().withDeputyCode(LEAD).withLead(true).withConfirmed(true);
    private final SuggestionSigner signer =
            new SuggestionSigner().withDeputyCode(SIGNER).withLead(false).withConfirmed(false);

    @Test
    void aCoSponsorIsAskedToConfirmADraft() {
        assertThat(of("DRAFT", SIGNER).asked()).isSameAs(signer);
        assertThat(of("DRAFT", LEAD).asked()).isNull();
        assertThat(of("SUBMITTED", SIGNER).asked()).isNull();
    }

    @Test
    void whoeverHasConfirmedIsNotAskedAgain() {
        signer.setConfirmed(true);

        assertThat(of("DRAFT", SIGNER).asked()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "SUBMITTED", "REGISTERED", "ASSIGNED", "IN_HANDLING"})
    void theLeadDeputyMayWithdrawFirst(String status) {
        assertThat(of(status, LEAD).mayWithdraw()).isTrue();
        assertThat(of(status, SIGNER).mayWithdraw()).isFalse();
    }

    @Test
    void aCoSponsorWithdrawsAfterTheLeadDeputy() {
        lead.setWithdrawnAt(OffsetDateTime.MIN);

        assertThat(of("IN_HANDLING", SIGNER).mayWithdraw()).isTrue();
        assertThat(of("IN_HANDLING", LEAD).mayWithdraw()).isFalse();
    }

    @Test
    void nobodyWithdrawsWhatAUnitHasRepliedTo() {
        DeputyCase file =
                of("IN_HANDLING", LEAD, new DeputyCase.UnitWork(null, new Reply(), List.of(), List.of(), List.of()));

        assertThat(file.mayWithdraw()).isFalse();
        assertThat(of("CLOSED", LEAD).mayWithdraw()).isFalse();
    }

    @Test
    void aDeputyWithTwoMandatesActsUnderEach() {
        DeputyCase file = of("DRAFT", "D410400-0007");

        assertThat(file.isMine()).isFalse();
        assertThat(new DeputyCase(file.suggestion(), null, List.of(), List.of("D410400-0007", LEAD), null, List.of())
                        .isMine())
                .isTrue();
    }

    private DeputyCase of(String status, String mandate, DeputyCase.UnitWork... units) {
        Suggestion suggestion = new Suggestion()
                .withSummary(new SuggestionSummary().withStatus(status).withLeadDeputyCode(LEAD))
                .withSigners(List.of(lead, signer));
        return new DeputyCase(suggestion, null, List.of(units), List.of(mandate), null, List.of());
    }
}
