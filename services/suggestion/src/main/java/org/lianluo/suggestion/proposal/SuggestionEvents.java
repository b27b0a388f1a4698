package org.lianluo.suggestion.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.events.suggestion.SuggestionAssignmentOverdueV1;
import org.lianluo.shared.events.suggestion.SuggestionNotAcceptedV1;
import org.lianluo.shared.events.suggestion.SuggestionRegisteredV1;
import org.lianluo.shared.events.suggestion.SuggestionReturnedV1;
import org.lianluo.shared.events.suggestion.SuggestionStatusChangedV1;
import org.lianluo.shared.events.suggestion.SuggestionSubmittedV1;
import org.lianluo.shared.events.suggestion.SuggestionWithdrawnV1;
import org.lianluo.shared.events.suggestion.review.SuggestionReviewConcludedV1;
import org.lianluo.shared.events.suggestion.review.SuggestionReviewOpenedV1;
import org.lianluo.suggestion.proposal.panel.Review;

/** What is published about a suggestion. */
final class SuggestionEvents {

    private SuggestionEvents() {}

    static IntegrationEvent submitted(Suggestion s) {
        return new SuggestionSubmittedV1(
                s.getId(),
                s.getRegionCode(),
                s.proposal().meeting().term(),
                s.proposal().meeting().occasion().name(),
                s.proposal().meeting().sessionNumber(),
                s.proposal().text().categoryCode(),
                s.signatures().leadDeputyCode(),
                s.signatures().coSponsors(),
                s.course().submittedAt(),
                s.proposal().motionId());
    }

    static IntegrationEvent registered(Suggestion s) {
        return new SuggestionRegisteredV1(
                s.getId(),
                s.getRegionCode(),
                s.course().registration().number(),
                s.course().registration().year(),
                s.proposal().meeting().term(),
                s.proposal().meeting().occasion().name(),
                s.proposal().meeting().sessionNumber(),
                s.proposal().text().title(),
                s.proposal().text().facts(),
                s.proposal().text().proposals(),
                s.proposal().text().categoryCode(),
                s.signatures().leadDeputyCode(),
                s.signatures().coSponsors(),
                s.proposal().text().requestedUnitCode(),
                s.proposal().isConfidential(),
                s.course().registration().at());
    }

    static IntegrationEvent returned(Suggestion s, Instant at) {
        return new SuggestionReturnedV1(
                s.getId(),
                s.getRegionCode(),
                s.signatures().leadDeputyCode(),
                s.course().outcomeReason(),
                at);
    }

    static IntegrationEvent notAccepted(Suggestion s, Instant at) {
        return new SuggestionNotAcceptedV1(
                s.getId(),
                s.getRegionCode(),
                s.signatures().leadDeputyCode(),
                s.course().outcomeCode(),
                at);
    }

    static IntegrationEvent withdrawn(Suggestion s, Instant at) {
        return new SuggestionWithdrawnV1(s.getId(), s.getRegionCode(), at);
    }

    static IntegrationEvent assignmentOverdue(Suggestion s, Instant at) {
        boolean handedOver = s.course().isHandedOver();
        return new SuggestionAssignmentOverdueV1(
                s.getId(),
                s.getRegionCode(),
                s.course().assignment().due(),
                handedOver,
                handedOver ? List.of("INTAKE_OFFICER", "GOV_OFFICE") : List.of("INTAKE_OFFICER"),
                at);
    }

    static IntegrationEvent statusChanged(Suggestion s, SuggestionStatus from, Instant at) {
        return new SuggestionStatusChangedV1(
                s.getId(),
                s.getRegionCode(),
                from.name(),
                s.status().name(),
                s.course().classCode() == null ? null : s.course().classCode().name(),
                at);
    }

    /** Never who sits on the panel. */
    static IntegrationEvent reviewOpened(Suggestion s, Review review) {
        return new SuggestionReviewOpenedV1(
                s.getId(),
                review.id(),
                s.getRegionCode(),
                review.kind().name(),
                review.members().size(),
                review.convenedOn(),
                signers(s),
                List.of("DEPUTY"),
                review.openedAt());
    }

    static IntegrationEvent reviewConcluded(Suggestion s, Review review, List<UUID> handledAgain) {
        return new SuggestionReviewConcludedV1(
                s.getId(),
                review.id(),
                s.getRegionCode(),
                review.outcome().name(),
                review.conclusion(),
                handledAgain,
                review.againUnits(),
                signers(s),
                handledAgain.isEmpty() ? List.of("DEPUTY") : List.of("DEPUTY", "HANDLER_CLERK", "HANDLER_LEADER"),
                review.concludedAt());
    }

    private static List<String> signers(Suggestion s) {
        return s.signatures().byDeputy().keySet().stream().sorted().toList();
    }
}
