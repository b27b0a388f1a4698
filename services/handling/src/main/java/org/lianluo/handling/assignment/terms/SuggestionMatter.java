package org.lianluo.handling.assignment.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;
import org.lianluo.handling.assignment.Subject;
import org.lianluo.shared.events.suggestion.SuggestionRegisteredV1;

/**
 * A suggestion, as it was registered; the same in every round.
 *
 * @param registrationNumber running number in its term, meeting and year
 * @param sessionNumber number of the meeting (次会议); 0 between sessions
 * @param facts facts (事由)
 * @param requestedUnitCode unit that the deputies ask for; may be null
 */
@Embeddable
public record SuggestionMatter(
        int registrationNumber,
        int year,
        int term,
        String occasion,
        int sessionNumber,
        String title,
        @Column(name = "text") String facts,
        String proposals,
        String categoryCode,
        String requestedUnitCode,
        String leadDeputyCode,
        String[] coSponsorCodes,
        boolean confidential) {

    static SuggestionMatter of(SuggestionRegisteredV1 event) {
        return new SuggestionMatter(
                event.registrationNumber(),
                event.year(),
                event.term(),
                event.occasion(),
                event.sessionNumber(),
                event.title(),
                event.facts(),
                event.proposals(),
                event.category(),
                event.requestedUnitCode(),
                event.leadDeputyCode(),
                event.coSponsorCodes().toArray(String[]::new),
                event.confidential());
    }

    /** What the unit is to handle. */
    public Subject subject() {
        return new Subject(title, facts, categoryCode);
    }

    /** The deputies who signed: the lead, then the co-sponsors. */
    public String[] signers() {
        return Stream.concat(Stream.of(leadDeputyCode), Stream.of(coSponsorCodes))
                .distinct()
                .toArray(String[]::new);
    }

    /** The deputies who signed beside the lead. */
    public List<String> coSponsors() {
        return List.of(coSponsorCodes);
    }
}
