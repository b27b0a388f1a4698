package org.lianluo.handling.assignment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A case in the hands of a unit: what opinions and suggestions have in common, which is the unit, the round and the dates.
 * What the unit may do is the subject's own. A refused call changes nothing.
 */
@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "subject_type")
public abstract class Assignment extends FollowedCase {

    /** Instead of an event: the unit's own business, such as the draft of a reply, which nobody else has to know. */
    protected static final Supplier<IntegrationEvent> UNITS_OWN = () -> null;

    /** Of a suggestion alone. */
    @Enumerated(EnumType.STRING)
    private AssignmentRole role;

    /** The deputies who signed the suggestion and so may read; none for an opinion. */
    private String[] deputyCodes;

    private int round;
    private UUID predecessorId;

    @Enumerated(EnumType.STRING)
    private AssignmentStatus status;

    private Instant assignedAt;

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "answer_due"))
    @AttributeOverride(name = "rule", column = @Column(name = "answer_rule"))
    @AttributeOverride(name = "provisional", column = @Column(name = "answer_provisional"))
    @AttributeOverride(name = "policy", column = @Column(name = "answer_policy"))
    @AttributeOverride(name = "limit", column = @Column(name = "answer_limit"))
    @AttributeOverride(name = "countedFrom", column = @Column(name = "answer_counted_from"))
    @AttributeOverride(name = "calendar", column = @Column(name = "answer_calendar"))
    private DueDate answerDue;

    /** The due date that runs now, for lists and for the deadline job; null when none does. */
    private LocalDate openDue;

    /** The oldest calendar that a date that runs was counted by, for the recount; null when none does. */
    private Long openCalendar;

    private Instant overdueNoticedAt;

    protected Assignment() {}

    protected Assignment(UUID id, Handover handover, Act act) {
        super(id, handover, act);
        round = handover.round();
        predecessorId = handover.predecessorId();
        assignedAt = handover.assignedAt();
    }

    /** The limits that run; none when nothing more is to be done. */
    public abstract List<RunningLimit> limits();

    /** The first of the limits that run and were not noticed to be over; null when none runs. */
    public abstract RunningLimit currentLimit();

    /** What the unit is to handle. */
    public abstract Subject subject();

    /** Puts another date in the place of the one of a limit that runs. */
    protected abstract void replace(Limit limit, DueDate counted);

    /** The same once more for the same unit. */
    protected Handover nextRound(Instant reopenedAt) {
        return new Handover(subjectType(), subjectId(), getRegionCode(), unitCode(), round + 1, getId(), reopenedAt);
    }

    /** Says which part the unit has in a suggestion, and who may read how it goes. */
    protected void involve(AssignmentRole itsRole, String[] signers) {
        role = itsRole;
        deputyCodes = signers;
    }

    /**
     * The only way from one state to another. The history tells it, with the date that runs from now on.
     *
     * @param event read off the state as it is from now on; {@link #UNITS_OWN} where nobody else has to know
     */
    protected void moveTo(
            AssignmentStatus next, Act act, AssignmentStep step, Supplier<? extends IntegrationEvent> event) {
        AssignmentStatus from = status;
        status = next;
        limitsChanged();
        noted(act.until(currentDue()), step, from, next);
        IntegrationEvent told = event.get();
        if (told != null) {
            tell(told);
        }
    }

    /** Something happened that moves nothing and that nobody else has to know. */
    protected void stays(Act act, AssignmentStep step) {
        noted(act.until(currentDue()), step, status, status);
    }

    /** Says which date is the first of those that run; whoever begins or ends a limit calls it. */
    protected void limitsChanged() {
        DueDate current = currentDue();
        openDue = current == null ? null : current.due();
        openCalendar = limits().stream()
                .map(limit -> limit.due().calendar())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    protected void answerBy(DueDate due) {
        answerDue = due;
    }

    /** Remembers when it was noticed that a limit is over; null to forget it. */
    protected void noticed(Limit limit, Instant at) {
        overdueNoticedAt = at;
    }

    /** Notes that the limit that runs now has passed; the date itself stays. */
    public void noticeOverdue(Act act) {
        RunningLimit limit = currentLimit();
        if (limit == null || overdueNoticedAt != null || !limit.due().isOver(act.at())) {
            throw new IllegalStateException("nothing to notice about assignment " + getId());
        }
        noticed(limit.limit(), act.at());
        limitsChanged();
        noted(act.until(limit.due()), AssignmentStep.OVERDUE, status, status);
        if (limit.limit().isToldToOthers()) {
            tell(AssignmentEvents.overdue(this, limit, act.at()));
        }
    }

    /**
     * Replaces a date that runs by one that was counted again; if that is still to come, it can be missed anew.
     *
     * @param act with what the history says of it
     */
    public void recount(Act act, Limit limit, DueDate counted) {
        replace(limit, counted);
        if (!counted.isOver(act.at())) {
            noticed(limit, null);
        }
        limitsChanged();
        noted(act.until(counted), AssignmentStep.RECOUNT, status, status);
        tellOfNewDate(new RunningLimit(limit, counted), act.at());
    }

    /** Others have to know a date that moved, but not while it can't be counted. */
    protected void tellOfNewDate(RunningLimit limit, Instant at) {
        if (limit.limit().isToldToOthers() && limit.due().due() != null) {
            tell(AssignmentEvents.dueRecounted(this, limit, at));
        }
    }

    /** The due date that runs now, or null. */
    public DueDate currentDue() {
        RunningLimit current = currentLimit();
        return current == null ? null : current.due();
    }

    /** Whether a date that runs has passed. */
    public boolean isOverdue(Instant now) {
        return limits().stream()
                .anyMatch(running -> running.limit().isDuty() && running.due().isOver(now));
    }

    public boolean isRehandling() {
        return round > 1;
    }

    /** Null for an opinion. */
    public AssignmentRole role() {
        return role;
    }

    /** The deputies who signed the suggestion; none for an opinion. */
    public List<String> deputyCodes() {
        return deputyCodes == null ? List.of() : Arrays.asList(deputyCodes);
    }

    public int round() {
        return round;
    }

    public UUID predecessorId() {
        return predecessorId;
    }

    @Override
    public AssignmentStatus status() {
        return status;
    }

    public Instant assignedAt() {
        return assignedAt;
    }

    public DueDate answerDue() {
        return answerDue;
    }

    @Override
    public String aggregateType() {
        return "assignment";
    }
}
