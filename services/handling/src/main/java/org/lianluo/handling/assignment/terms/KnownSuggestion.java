package org.lianluo.handling.assignment.terms;

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
public class KnownSuggestion {

    @Id
    private UUID id;

    private String regionCode;

    @Embedded
    private SuggestionMatter matter;

    private Instant registeredAt;

    /** Last day to assign it; null while the working days of its year are not known. */
    private LocalDate assignBy;

    private Instant handedOverAt;
    private Instant assignedAt;
    private Instant withdrawnAt;

    /** The merge that it is a member of, and the lead of that; null for none. */
    private UUID mergeId;

    private UUID mergedInto;

    protected KnownSuggestion() {}

    /**
     * A suggestion that was registered.
     *
     * @param assignBy last day to assign it; null while it can't be counted
     */
    public KnownSuggestion(SuggestionRegisteredV1 event, LocalDate assignBy) {
        id = event.suggestionId();
        regionCode = event.regionCode();
        matter = SuggestionMatter.of(event);
        registeredAt = event.registeredAt();
        this.assignBy = assignBy;
    }

    public UUID id() {
        return id;
    }

    public String regionCode() {
        return regionCode;
    }

    /** What is proposed, and by whom. */
    public SuggestionMatter matter() {
        return matter;
    }

    /** The day in China on which it was registered. */
    public LocalDate registeredOn() {
        return ChinaTime.dateOf(registeredAt);
    }

    /**
     * Refuses a first step of the handing over that came before there was anything to hand over, or after the units had it:
     * the clocks run from it (代表法 2025 §51: 自交办之日起).
     */
    public void mustBeHandedOver(LocalDate day, LocalDate assignedOn) {
        if (day.isAfter(assignedOn)) {
            throw ProblemException.onField(HandlingProblem.HANDED_OVER_IN_FUTURE, "/handedOverOn")
                    .with("latest", assignedOn);
        }
        if (day.isBefore(registeredOn())) {
            throw ProblemException.onField(HandlingProblem.HANDED_OVER_BEFORE_REGISTRATION, "/handedOverOn")
                    .with("earliest", registeredOn());
        }
    }

    /** The day on which the intake office gave it to the government office; null where it did not. */
    public LocalDate handedOverOn() {
        return handedOverAt == null ? null : ChinaTime.dateOf(handedOverAt);
    }

    /** The government office has it, to hand it to units. */
    void handedOver(Instant at) {
        handedOverAt = at;
    }

    /** Whether a unit has it. */
    public boolean isAssigned() {
        return assignedAt != null;
    }

    /** Whether its deputies withdrew it. */
    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Units have it. */
    public void assigned(Instant at) {
        assignedAt = at;
    }

    /** It goes with the lead of a merge. */
    public void merged(UUID merge, UUID lead) {
        mergeId = merge;
        mergedInto = lead;
    }

    /** It goes by itself again. */
    public void unmerged() {
        merged(null, null);
    }

    /** The merge that it is a member of; null for none. */
    public UUID mergeId() {
        return mergeId;
    }

    /** The lead of that merge; null for none. */
    public UUID mergedInto() {
        return mergedInto;
    }

    /** Its deputies withdrew it. */
    public void withdrawn(Instant at) {
        withdrawnAt = at;
    }
}
