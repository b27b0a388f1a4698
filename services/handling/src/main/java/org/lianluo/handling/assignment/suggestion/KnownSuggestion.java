package org.lianluo.handling.assignment.suggestion;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.SuggestionRegisteredV1;

/** A registered suggestion, as this service knows it; its row is locked while it is assigned or withdrawn. */
@Entity
class KnownSuggestion {

    @Id
    private UUID id;

    private String regionCode;

    @Embedded
    private SuggestionMatter matter;

    private Instant registeredAt;
    private Instant assignedAt;
    private Instant withdrawnAt;

    protected KnownSuggestion() {}

    KnownSuggestion(SuggestionRegisteredV1 event) {
        id = event.suggestionId();
        regionCode = event.regionCode();
        matter = SuggestionMatter.of(event);
        registeredAt = event.registeredAt();
    }

    UUID id() {
        return id;
    }

    String regionCode() {
        return regionCode;
    }

    SuggestionMatter matter() {
        return matter;
    }

    boolean isAssigned() {
        return assignedAt != null;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    void assigned(Instant at) {
        assignedAt = at;
    }

    void withdrawn(Instant at) {
        withdrawnAt = at;
    }
}
