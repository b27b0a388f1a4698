package org.lianluo.suggestion.proposal.merging;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Suggestions that units handle together: ACTIVE until the first reply (ANSWERED), or until it is undone before that (UNDONE).
 * {@link MergeAction} is the whole table.
 */
@Entity
@Table(name = "suggestion_merge")
class Merge {

    @Id
    private UUID id;

    private String regionCode;
    private UUID leadId;
    private UUID[] memberIds;

    /** Members that were withdrawn while others went on. */
    private UUID[] leftIds = {};

    @Enumerated(EnumType.STRING)
    private MergeStatus status;

    private String reason;
    private Instant mergedAt;
    private Instant endedAt;
    private String endReason;

    protected Merge() {}

    Merge(UUID id, String regionCode, UUID leadId, List<UUID> members, String reason, Instant at) {
        this.id = id;
        this.regionCode = regionCode;
        this.leadId = leadId;
        this.memberIds = members.toArray(UUID[]::new);
        this.status = MergeStatus.ACTIVE;
        this.reason = reason;
        this.mergedAt = at;
    }

    /** Each is handled by itself again. */
    void undo(String why, Instant at) {
        end(MergeAction.UNDO, why, at);
    }

    /** A unit replied to one of them: nothing can be undone any more. */
    void answer(Instant at) {
        end(MergeAction.ANSWER, null, at);
    }

    /**
     * A suggestion of it was withdrawn. Without its lead, or with one left alone, it is undone.
     *
     * @return the suggestions that leave the merge
     */
    List<UUID> leave(UUID suggestion, String why, Instant at) {
        List<UUID> all = suggestions();
        if (suggestion.equals(leadId) || memberIds.length == 1) {
            undo(why, at);
            return all;
        }
        status = MergeAction.LEAVE.from(status);
        memberIds = members().stream().filter(id -> !id.equals(suggestion)).toArray(UUID[]::new);
        leftIds = Stream.concat(Arrays.stream(leftIds), Stream.of(suggestion)).toArray(UUID[]::new);
        return List.of(suggestion);
    }

    private void end(MergeAction action, String why, Instant at) {
        status = action.from(status);
        endReason = why;
        endedAt = at;
    }

    /** The lead first. */
    List<UUID> suggestions() {
        return Stream.concat(Stream.of(leadId), Arrays.stream(memberIds)).toList();
    }

    List<UUID> members() {
        return List.of(memberIds);
    }

    UUID id() {
        return id;
    }

    UUID leadId() {
        return leadId;
    }

    MergeStatus status() {
        return status;
    }

    /** The office's reason. */
    String reason() {
        return reason;
    }

    Instant mergedAt() {
        return mergedAt;
    }

    /** When it was undone or answered; null while it is active. */
    Instant endedAt() {
        return endedAt;
    }

    /** Why it was undone; null where it was not. */
    String endReason() {
        return endReason;
    }
}
