package org.lianluo.handling.issue;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.CaseRoot;
import org.lianluo.shared.problem.ProblemException;

/** What a list says of an issue: what it is, whose it is, and until when something is to be done. */
@MappedSuperclass
abstract class ListedIssue extends CaseRoot {

    private UUID listId;
    private int position;

    @Embedded
    private Issue issue;

    /** Units that put it right (责任单位). */
    private String[] unitCodes;

    @Enumerated(EnumType.STRING)
    private ItemStatus status;

    /** Null until the list was handed over. */
    private LocalDate handedOverOn;

    private LocalDate planBy;
    private LocalDate resultBy;

    /** The last day that the unit has for what it is to do now; null for none, and while it is open. */
    private LocalDate openDue;

    private Instant overdueNoticedAt;

    protected ListedIssue() {}

    ListedIssue(UUID id, IssueList list, Issue issue, List<String> units, Act act) {
        super(id, list.getRegionCode(), act.by(), act.at());
        this.listId = list.getId();
        this.position = list.items() + 1;
        this.issue = issue;
        this.unitCodes = distinct(units);
        this.status = ItemStatus.LISTED;
    }

    /** An office names who puts it right, before the hand-over. */
    public void name(Act act, IssueList list, List<String> units) {
        list.named(act, units);
        unitCodes = distinct(units);
        noted(act.noted(String.join("、", unitCodes)), IssueStep.NAME_UNITS, status, status);
    }

    private static String[] distinct(List<String> units) {
        return units.stream().distinct().toArray(String[]::new);
    }

    void mustHaveUnit() {
        if (unitCodes.length == 0) {
            throw new ProblemException(IssueProblem.ISSUE_WITHOUT_UNIT).with("position", position);
        }
    }

    /** The units have it. */
    void handOver(Act act, IssueList list) {
        handedOverOn = list.handedOverOn();
        take(list);
        become(status, planBy);
        happened(act, IssueStep.HAND_OVER, status, status, IssueEvents.listed(this, list, act.at()));
    }

    /** The days of its list were counted again. */
    void recount(Act act, IssueList list) {
        take(list);
        if (waitsForUnit()) {
            become(status, isPlanned() ? resultBy : planBy);
        }
        noted(act, IssueStep.RECOUNT, status, status);
    }

    private void take(IssueList list) {
        planBy = list.planBy();
        resultBy = list.resultBy();
    }

    abstract boolean isPlanned();

    /** Whether the unit is to do something by a day of the list. */
    abstract boolean waitsForUnit();

    /** The state and the day from now on; a day of its own is noticed by itself when it is over. */
    void become(ItemStatus next, LocalDate due) {
        status = next;
        if (due == null || !due.equals(openDue)) {
            overdueNoticedAt = null;
        }
        openDue = due;
    }

    /** The day is over; refused when that was noticed. */
    void notice(Instant at) {
        if (overdueNoticedAt != null || openDue == null) {
            throw new IllegalStateException("nothing to notice of issue " + getId());
        }
        overdueNoticedAt = at;
    }

    void mustBeHandedOver() {
        if (handedOverOn == null) {
            throw new ProblemException(IssueProblem.NOT_HANDED_OVER);
        }
    }

    public UUID listId() {
        return listId;
    }

    /** From 1, in its list. */
    public int position() {
        return position;
    }

    public Issue issue() {
        return issue;
    }

    public List<String> unitCodes() {
        return List.of(unitCodes);
    }

    public ItemStatus status() {
        return status;
    }

    public LocalDate handedOverOn() {
        return handedOverOn;
    }

    public LocalDate planBy() {
        return planBy;
    }

    public LocalDate resultBy() {
        return resultBy;
    }

    public LocalDate openDue() {
        return openDue;
    }

    @Override
    public String aggregateType() {
        return "issue-item";
    }
}
