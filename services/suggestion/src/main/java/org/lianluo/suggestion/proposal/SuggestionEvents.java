package org.lianluo.suggestion.proposal;

import java.time.Instant;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.events.SuggestionNotAcceptedV1;
import org.lianluo.shared.events.SuggestionRegisteredV1;
import org.lianluo.shared.events.SuggestionReturnedV1;
import org.lianluo.shared.events.SuggestionStatusChangedV1;
import org.lianluo.shared.events.SuggestionSubmittedV1;
import org.lianluo.shared.events.SuggestionWithdrawnV1;

/** What is published about a suggestion. */
final class SuggestionEvents {

    private SuggestionEvents() {}

    static IntegrationEvent submitted(Suggestion s) {
        return new SuggestionSubmittedV1(
                s.getId(),
                s.getRegionCode(),
                s.meeting().term,
                s.meeting().occasion.name(),
                s.meeting().sessionNumber,
                s.text().categoryCode,
                s.leadDeputyCode(),
                s.coSponsors(),
                s.submittedAt());
    }

    static IntegrationEvent registered(Suggestion s) {
        return new SuggestionRegisteredV1(
                s.getId(),
                s.getRegionCode(),
                s.registration().number(),
                s.registration().year(),
                s.meeting().term,
                s.meeting().occasion.name(),
                s.meeting().sessionNumber,
                s.text().title,
                s.text().facts,
                s.text().proposals,
                s.text().categoryCode,
                s.leadDeputyCode(),
                s.coSponsors(),
                s.text().requestedUnitCode,
                s.isConfidential(),
                s.registration().at());
    }

    static IntegrationEvent returned(Suggestion s, Instant at) {
        return new SuggestionReturnedV1(s.getId(), s.getRegionCode(), s.leadDeputyCode(), s.outcomeReason(), at);
    }

    static IntegrationEvent notAccepted(Suggestion s, Instant at) {
        return new SuggestionNotAcceptedV1(s.getId(), s.getRegionCode(), s.leadDeputyCode(), s.outcomeCode(), at);
    }

    static IntegrationEvent withdrawn(Suggestion s, Instant at) {
        return new SuggestionWithdrawnV1(s.getId(), s.getRegionCode(), at);
    }

    static IntegrationEvent statusChanged(Suggestion s, SuggestionStatus from, Instant at) {
        return new SuggestionStatusChangedV1(
                s.getId(),
                s.getRegionCode(),
                from.name(),
                s.status().name(),
                s.classCode() == null ? null : s.classCode().name(),
                at);
    }
}
