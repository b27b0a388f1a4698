package org.lianluo.shared.events.handling.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A committee verified that an item of an issue list was put right (问题整改已核实销号).
 *
 * @param itemId id of the item
 * @param listId id of its list
 * @param regionCode region
 * @param unitCode unit that is responsible
 * @param classCode class of the item; null for none
 * @param listKind kind of the list
 * @param referenceId id of what the list comes from: of the verdict where the kind is VERDICT; null for none
 * @param evidence what shows it
 * @param rectifiedOn day on which it was put right
 * @param inTime whether that was in time
 * @param open items of the same list that are not verified yet
 * @param toRoles roles that are told
 * @param verifiedAt when
 */
@EventType(value = "lianluo.handling.issue-item.verified.v1", title = "问题整改已核实 / Issue verified")
public record IssueItemVerifiedV1(
        UUID itemId,
        UUID listId,
        String regionCode,
        String unitCode,
        String classCode,
        String listKind,
        UUID referenceId,
        String evidence,
        LocalDate rectifiedOn,
        boolean inTime,
        int open,
        List<String> toRoles,
        Instant verifiedAt)
        implements IntegrationEvent {

    /** Whether a verdict of a survey is put right by it as a whole. */
    public boolean endsVerdict() {
        return "VERDICT".equals(listKind) && referenceId != null && open == 0;
    }
}
