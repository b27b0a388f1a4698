package org.lianluo.shared.events.suggestion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A suggestion was submitted; all its signing deputies had confirmed it.
 *
 * @param suggestionId id of the suggestion
 * @param regionCode region of the people's congress
 * @param term term of the congress (届)
 * @param occasion IN_SESSION or BETWEEN_SESSIONS
 * @param sessionNumber number of the meeting (次会议); 0 between sessions
 * @param category code of the category
 * @param leadDeputyCode lead deputy (领衔代表)
 * @param coSponsorCodes co-sponsors (联名代表)
 * @param submittedAt when
 * @param motionId the motion (议案) that the presidium has handled as this suggestion; null for none
 */
@EventType(value = "lianluo.suggestion.suggestion.submitted.v1", title = "代表建议已提交 / Suggestion submitted")
public record SuggestionSubmittedV1(
        UUID suggestionId,
        String regionCode,
        int term,
        String occasion,
        int sessionNumber,
        String category,
        String leadDeputyCode,
        List<String> coSponsorCodes,
        Instant submittedAt,
        UUID motionId)
        implements IntegrationEvent {}
