package org.lianluo.shared.events.suggestion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A suggestion was registered and has its number.
 *
 * @param suggestionId id of the suggestion
 * @param regionCode region
 * @param registrationNumber serial number in its term, meeting and year
 * @param year year of the number
 * @param term term of the congress (届)
 * @param occasion IN_SESSION or BETWEEN_SESSIONS
 * @param sessionNumber number of the meeting (次会议); 0 between sessions
 * @param title title (标题)
 * @param facts facts (事由)
 * @param proposals proposals (建议内容)
 * @param category code of the category
 * @param leadDeputyCode lead deputy (领衔代表)
 * @param coSponsorCodes co-sponsors (联名代表)
 * @param requestedUnitCode unit that the deputies request; null for none
 * @param confidential whether the deputies asked for confidentiality
 * @param registeredAt when
 */
@EventType(value = "lianluo.suggestion.suggestion.registered.v1", title = "代表建议已登记 / Suggestion registered")
public record SuggestionRegisteredV1(
        UUID suggestionId,
        String regionCode,
        int registrationNumber,
        int year,
        int term,
        String occasion,
        int sessionNumber,
        String title,
        String facts,
        String proposals,
        String category,
        String leadDeputyCode,
        List<String> coSponsorCodes,
        String requestedUnitCode,
        boolean confidential,
        Instant registeredAt)
        implements IntegrationEvent {}
