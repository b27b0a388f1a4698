package org.lianluo.shared.events.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A suggestion of an earlier year was taken in from a table, or put right by a later one; full state. It is over: nobody is to
 * handle it, and no due date or form follows from it.
 *
 * @param suggestionId id of the row
 * @param regionCode region of the congress
 * @param year year that it is counted in
 * @param number number that it had, unique in its year
 * @param session session at which it was made; null where the table does not say
 * @param title title
 * @param category category by its name then; null where the table does not say
 * @param leadUnit lead unit by its name then; null where the table does not say
 * @param coUnits co-handling units by their names then
 * @param assignedOn day of assignment; null where the table does not say
 * @param repliedOn day of the reply; null where there was none or the table does not say
 * @param replyClass A, B, C or D; null where the table does not say
 * @param feedback SATISFIED, BASICALLY_SATISFIED or DISSATISFIED; null where the table does not say
 */
@EventType(
        value = "lianluo.suggestion.suggestion.imported.v1",
        title = "历年建议已导入 / Suggestion of an earlier year imported")
public record SuggestionImportedV1(
        UUID suggestionId,
        String regionCode,
        int year,
        String number,
        String session,
        String title,
        String category,
        String leadUnit,
        List<String> coUnits,
        LocalDate assignedOn,
        LocalDate repliedOn,
        String replyClass,
        String feedback)
        implements IntegrationEvent {}
