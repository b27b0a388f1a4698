package org.lianluo.portal.deputy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lianluo.client.model.Contact;
import org.lianluo.client.model.FeedbackForm;
import org.lianluo.client.model.ProgressReport;
import org.lianluo.client.model.QualityReport;
import org.lianluo.client.model.Reply;
import org.lianluo.client.model.SimilarSuggestion;
import org.lianluo.client.model.Suggestion;
import org.lianluo.client.model.SuggestionAssignment;
import org.lianluo.client.model.SuggestionHistory;
import org.lianluo.client.model.SuggestionSigner;

/**
 * A suggestion, as one of its deputies sees it.
 *
 * @param mandates under which the deputy acts
 * @param quality what still prevents its submission; null once it is submitted
 * @param similar suggestions about the same matter, until it is submitted
 */
record DeputyCase(
        Suggestion suggestion,
        SuggestionHistory history,
        List<UnitWork> units,
        List<String> mandates,
        QualityReport quality,
        List<SimilarSuggestion> similar) {

    private static final Set<String> TO_WITHDRAW =
            Set.of("DRAFT", "SUBMITTED", "REGISTERED", "ASSIGNED", "IN_HANDLING");

    /**
     * What a unit does with it.
     *
     * @param reply null until it replied
     * @param forms which ask this deputy about the reply
     */
    record UnitWork(
            SuggestionAssignment assignment,
            Reply reply,
            List<Contact> contacts,
            List<FeedbackForm> forms,
            List<ProgressReport> progress) {}

    public boolean isDraft() {
        return suggestion.getSummary().getStatus().equals("DRAFT");
    }

    /** Whether they lead it. */
    public boolean isMine() {
        return mandates.contains(suggestion.getSummary().getLeadDeputyCode());
    }

    /** As whom they are asked to confirm; null where they are not, or have. */
    public SuggestionSigner asked() {
        return !isDraft()
                ? null
                : ofThem().filter(signer -> !signer.getLead() && !signer.getConfirmed())
                        .findFirst()
                        .orElse(null);
    }

    /** Whether they may withdraw now: the lead deputy first, then each co-sponsor; of a draft the lead alone. */
    public boolean mayWithdraw() {
        boolean begun = suggestion.getSigners().stream()
                .anyMatch(signer -> signer.getLead() && signer.getWithdrawnAt() != null);
        return TO_WITHDRAW.contains(suggestion.getSummary().getStatus())
                && units.stream().allMatch(unit -> unit.reply() == null)
                && ofThem().anyMatch(signer ->
                        signer.getWithdrawnAt() == null && (signer.getLead() || (begun && !isDraft())));
    }

    public boolean isTheirs(String deputyCode) {
        return mandates.contains(deputyCode);
    }

    private Stream<SuggestionSigner> ofThem() {
        return suggestion.getSigners().stream().filter(signer -> mandates.contains(signer.getDeputyCode()));
    }
}
