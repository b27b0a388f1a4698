package org.lianluo.handling.meeting;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;

/** A meeting at which units answer several suggestions, face to face with deputies (面对面答复会). */
@Entity
public class ReplyMeeting extends AggregateRoot {

    @Embedded
    private MeetingPlan plan;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    private UUID[] assignmentIds;
    private String[] unitCodes;

    /** The deputies who are invited. */
    private String[] deputyCodes;

    private String minutes;
    private String[] presentCodes;
    private UUID[] answeredIds;
    private String cancelReason;

    /** When it was recorded that it took place, or that it does not. */
    private Instant endedAt;

    protected ReplyMeeting() {}

    /**
     * @param parts the assignments that are to be answered, of one region
     * @param deputies who are invited: each signed one of the suggestions
     * @param by who plans it, as a reference
     */
    ReplyMeeting(
            UUID id, MeetingPlan plan, List<SuggestionAssignment> parts, List<String> deputies, String by, Instant at) {
        super(id, parts.get(0).getRegionCode(), by, at);
        this.plan = plan;
        mustFollow(parts);
        mustAllBeAmong(
                deputies,
                parts.stream().flatMap(part -> part.deputyCodes().stream()).toList(),
                HandlingProblem.NOT_A_SIGNER,
                "/deputyCodes/");
        status = MeetingStatus.PLANNED;
        assignmentIds = parts.stream().map(SuggestionAssignment::getId).toArray(UUID[]::new);
        unitCodes =
                parts.stream().map(SuggestionAssignment::unitCode).distinct().toArray(String[]::new);
        deputyCodes = deputies.toArray(String[]::new);
        tell(MeetingEvents.planned(this, parts));
    }

    /** Nobody can answer what they do not have yet. */
    private void mustFollow(List<SuggestionAssignment> parts) {
        LocalDate earliest = parts.stream()
                .map(part -> ChinaTime.dateOf(part.assignedAt()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        if (on().isBefore(earliest)) {
            throw ProblemException.onField(HandlingProblem.MEETING_TOO_EARLY, "/startsAt")
                    .with("earliest", earliest);
        }
    }

    /**
     * It took place.
     *
     * @param present the invited deputies who were there
     * @param answered the assignments that were answered there
     */
    void hold(String by, Instant at, String itsMinutes, List<String> present, List<SuggestionAssignment> answered) {
        MeetingStatus held = MeetingAction.HOLD.from(status);
        if (plan.startsAt().isAfter(at)) {
            throw new ProblemException(HandlingProblem.MEETING_NOT_BEGUN).with("startsAt", plan.startsAt());
        }
        status = held;
        minutes = itsMinutes;
        presentCodes = present.toArray(String[]::new);
        answeredIds = answered.stream().map(SuggestionAssignment::getId).toArray(UUID[]::new);
        endedAt = at;
        touch(by, at);
        tell(MeetingEvents.held(this, answered));
    }

    /** Refuses whoever was not invited, and what was not to be answered; before anything of it is looked up. */
    void mustFit(List<String> present, List<UUID> answered) {
        MeetingAction.HOLD.from(status);
        mustAllBeAmong(present, deputyCodes(), HandlingProblem.NOT_INVITED, "/presentDeputyCodes/");
        mustAllBeAmong(answered, assignmentIds(), HandlingProblem.NOT_ON_AGENDA, "/answeredAssignmentIds/");
    }

    private static <T> void mustAllBeAmong(List<T> some, List<T> all, ProblemCode refusal, String pointer) {
        IntStream.range(0, some.size())
                .filter(place -> !all.contains(some.get(place)))
                .findFirst()
                .ifPresent(place -> {
                    throw ProblemException.onField(refusal, pointer + place);
                });
    }

    /** It does not take place; those who were invited are told. */
    void cancel(String by, Instant at, String reason) {
        status = MeetingAction.CANCEL.from(status);
        cancelReason = reason;
        endedAt = at;
        touch(by, at);
        tell(MeetingEvents.cancelled(this));
    }

    /** The day in China on which it is. */
    LocalDate on() {
        return ChinaTime.dateOf(plan.startsAt());
    }

    MeetingPlan plan() {
        return plan;
    }

    MeetingStatus status() {
        return status;
    }

    List<UUID> assignmentIds() {
        return List.of(assignmentIds);
    }

    /** The units that take part. */
    List<String> unitCodes() {
        return List.of(unitCodes);
    }

    /** The deputies who are invited. */
    List<String> deputyCodes() {
        return List.of(deputyCodes);
    }

    /** Null until it was held. */
    String minutes() {
        return minutes;
    }

    /** The deputies who were there; null until it was held. */
    List<String> present() {
        return presentCodes == null ? null : List.of(presentCodes);
    }

    /** The assignments that were answered there; null until it was held. */
    List<UUID> answered() {
        return answeredIds == null ? null : List.of(answeredIds);
    }

    /** Null unless it was cancelled. */
    String cancelReason() {
        return cancelReason;
    }

    /** Null while it is planned. */
    Instant endedAt() {
        return endedAt;
    }

    @Override
    public String aggregateType() {
        return "reply-meeting";
    }
}
