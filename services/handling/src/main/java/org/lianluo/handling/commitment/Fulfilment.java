package org.lianluo.handling.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** That a commitment was kept, and by what that is shown (落实情况). */
@Embeddable
public class Fulfilment {

    @Column(name = "fulfilled_on")
    private LocalDate on;

    private String evidence;

    @Column(name = "evidence_ids")
    private UUID[] attachmentIds;

    @Column(name = "fulfilled_late")
    private Boolean late;

    @Column(name = "fulfilled_at")
    private Instant at;

    protected Fulfilment() {}

    Fulfilment(LocalDate on, String evidence, List<UUID> attachmentIds, boolean late, Instant at) {
        this.on = on;
        this.evidence = evidence;
        this.attachmentIds = attachmentIds.toArray(UUID[]::new);
        this.late = late;
        this.at = at;
    }

    LocalDate on() {
        return on;
    }

    String evidence() {
        return evidence;
    }

    /** Files of the assignment that show it. */
    List<UUID> attachmentIds() {
        return List.of(attachmentIds);
    }

    /** Whether that day was after the due date. */
    boolean late() {
        return late;
    }

    Instant at() {
        return at;
    }
}
