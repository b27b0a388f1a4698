package org.lianluo.suggestion.proposal.merging;

import java.util.List;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.events.suggestion.merging.SuggestionMergedV1;
import org.lianluo.shared.events.suggestion.merging.SuggestionUnmergedV1;
import org.lianluo.suggestion.proposal.Suggestion;
import org.lianluo.suggestion.proposal.SuggestionStep;

/** Enters into each suggestion what became of its merge; its deputies are told, and never of the others' text. */
final class MergeEvents {

    private static final List<String> DEPUTIES = List.of("DEPUTY");

    private MergeEvents() {}

    /** @param act with the reason */
    static void merged(Suggestion suggestion, Merge merge, Act act) {
        suggestion.entered(
                act,
                SuggestionStep.MERGE,
                new SuggestionMergedV1(
                        suggestion.getId(),
                        merge.id(),
                        suggestion.getRegionCode(),
                        merge.leadId(),
                        merge.suggestions().size(),
                        merge.reason(),
                        signers(suggestion),
                        DEPUTIES,
                        act.at()));
    }

    /** @param act with the reason */
    static void unmerged(Suggestion suggestion, Merge merge, Act act) {
        suggestion.entered(
                act,
                SuggestionStep.UNMERGE,
                new SuggestionUnmergedV1(
                        suggestion.getId(),
                        merge.id(),
                        suggestion.getRegionCode(),
                        merge.leadId(),
                        act.note(),
                        signers(suggestion),
                        DEPUTIES,
                        act.at()));
    }

    private static List<String> signers(Suggestion suggestion) {
        return suggestion.signatures().byDeputy().keySet().stream().sorted().toList();
    }
}
