package org.lianluo.handling.assignment.suggestion;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.events.suggestion.SuggestionRegisteredV1;
import org.lianluo.shared.problem.ProblemException;

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

    /** The day in China on which it was registered. */
    LocalDate registeredOn() {
        return ChinaTime.dateOf(registeredAt);
    }

    /**
     * Refuses a first step of the handing over that came before there was anything to hand over, or after the units had it:
     * the clocks run from it (代表法 2025 §51: 自交办之日起).
     */
    void mustBeHandedOver(LocalDate day, LocalDate assignedOn) {
        if (day.isAfter(assignedOn)) {
            throw ProblemException.onField(HandlingProblem.HANDED_OVER_IN_FUTURE, "/handedOverOn")
                    .with("latest", assignedOn);
        }
        if (day.isBefore(registeredOn())) {
            throw ProblemException.onField(HandlingProblem.HANDED_OVER_BEFORE_REGISTRATION, "/handedOverOn")
                    .with("earliest", registeredOn());
        }
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
