package org.lianluo.handling.issue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.problem.ProblemException;

/**
 * One problem of an issue list: a unit plans, puts right and reports; the committee comments first (监督法 2024 §17) and then
 * verifies or has it continued. {@link ItemAction} is the whole table. A refused call changes nothing.
 */
@Entity
public class IssueItem extends ListedItem {

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "plan_due"))
    @AttributeOverride(name = "rule", column = @Column(name = "plan_rule"))
    @AttributeOverride(name = "provisional", column = @Column(name = "plan_provisional"))
    @AttributeOverride(name = "policy", column = @Column(name = "plan_policy"))
    @AttributeOverride(name = "limit", column = @Column(name = "plan_limit"))
    @AttributeOverride(name = "countedFrom", column = @Column(name = "plan_counted_from"))
    @AttributeOverride(name = "calendar", column = @Column(name = "plan_calendar"))
    private DueDate planDue;

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "result_due"))
    @AttributeOverride(name = "rule", column = @Column(name = "result_rule"))
    @AttributeOverride(name = "provisional", column = @Column(name = "result_provisional"))
    @AttributeOverride(name = "policy", column = @Column(name = "result_policy"))
    @AttributeOverride(name = "limit", column = @Column(name = "result_limit"))
    @AttributeOverride(name = "countedFrom", column = @Column(name = "result_counted_from"))
    @AttributeOverride(name = "calendar", column = @Column(name = "result_calendar"))
    private DueDate resultDue;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "plan_number"))
    @AttributeOverride(name = "body", column = @Column(name = "plan_text"))
    @AttributeOverride(name = "receivedAt", column = @Column(name = "plan_received_at"))
    private UnitLetter plan;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "result_number"))
    @AttributeOverride(name = "body", column = @Column(name = "result_text"))
    @AttributeOverride(name = "receivedAt", column = @Column(name = "result_received_at"))
    private UnitLetter result;

    private String remark;
    private String evidence;
    private LocalDate continuedUntil;

    /** What the job has told: that the plan, or the result, is overdue. */
    private boolean planOverdueTold;

    private boolean resultOverdueTold;

    protected IssueItem() {}

    IssueItem(IssueList list, int position, Entry entry, Act act) {
        super(list, position, entry, act);
        noted(act, ItemStep.LIST, null, status());
    }

    /** The committee names the unit that is responsible, before the hand-over. */
    public void name(Act act, IssueList list, String unit) {
        ItemAction.NAME_UNIT.from(status());
        list.mustBePrepared();
        beOf(unit);
        noted(act.noted(unit), ItemStep.NAME_UNIT, status(), status());
    }

    void handOver(Act act, LocalDate on, DueDate plan, DueDate result) {
        ItemAction.HAND_OVER.from(status());
        listSince(on);
        planDue = plan;
        resultDue = result;
        happened(act.until(plan), ItemStep.HAND_OVER, null, status(), IssueEvents.changed(this, null, act.at()));
    }

    /** The unit's plan, by a letter. */
    public void plan(Act act, String number, String text) {
        ItemStatus next = next(ItemAction.PLAN);
        plan = new UnitLetter(number, text, act.at());
        move(act.noted(number), ItemStep.PLAN, next);
    }

    /** The unit is at it, after its plan or once more. */
    public void start(Act act) {
        move(act, ItemStep.START, next(ItemAction.START));
    }

    /**
     * The unit's result, by a letter. In time is a result that came by the first due date, whatever was continued since.
     *
     * @param on day on which it was put right
     */
    public void report(Act act, String number, String text, LocalDate on) {
        ItemStatus next = next(ItemAction.REPORT_RESULT);
        LocalDate today = ChinaTime.dateOf(act.at());
        if (on.isAfter(today) || on.isBefore(listedSince())) {
            throw ProblemException.onField(IssueProblem.DAY_NOT_POSSIBLE, "/on");
        }
        result = new UnitLetter(number, text, act.at());
        putRight(on, resultDue.due() == null || !today.isAfter(resultDue.due()));
        remark = null;
        move(act.noted(number), ItemStep.REPORT_RESULT, next);
    }

    /** The committee's comment on the result, once for each. */
    public void comment(Act act, String text) {
        next(ItemAction.COMMENT);
        if (remark != null) {
            throw new ProblemException(IssueProblem.ALREADY_COMMENTED);
        }
        remark = text;
        noted(act.noted(text), ItemStep.COMMENT, status(), status());
    }

    /**
     * The committee found it put right.
     *
     * @param open other items of the list that are not verified
     */
    public void verify(Act act, IssueList list, String shown, int open) {
        ItemStatus next = next(ItemAction.VERIFY);
        mustBeCommented();
        ItemStatus before = status();
        become(next);
        evidence = shown;
        happened(act.noted(shown), ItemStep.VERIFY, before, status(), IssueEvents.verified(this, list, open, act.at()));
    }

    /** The committee found it not put right, and names a day. */
    public void carryOn(Act act, String reason, LocalDate until) {
        ItemStatus next = next(ItemAction.CONTINUE);
        mustBeCommented();
        if (until.isBefore(ChinaTime.dateOf(act.at()))) {
            throw ProblemException.onField(IssueProblem.DAY_NOT_POSSIBLE, "/until");
        }
        continuedUntil = until;
        resultOverdueTold = false;
        move(act.noted(until + " " + reason), ItemStep.CONTINUE, next);
    }

    private void mustBeCommented() {
        if (remark == null) {
            throw new ProblemException(IssueProblem.COMMENT_FIRST);
        }
    }

    /** Refused where the units don't have it yet. */
    private ItemStatus next(ItemAction action) {
        if (listedSince() == null) {
            throw new ProblemException(IssueProblem.LIST_NOT_HANDED_OVER);
        }
        return action.from(status());
    }

    private void move(Act act, ItemStep step, ItemStatus next) {
        ItemStatus before = status();
        become(next);
        happened(act, step, before, status(), IssueEvents.changed(this, before, act.at()));
    }

    /** What the unit owes now: the plan, the result, or nothing. */
    public Awaited awaited() {
        if (listedSince() == null || status().isDone()) {
            return Awaited.NOTHING;
        }
        return status() == ItemStatus.LISTED ? Awaited.PLAN : Awaited.RESULT;
    }

    /** The last day for what the unit owes now; null for nothing, or while it can't be counted. */
    public LocalDate due() {
        return switch (awaited()) {
            case NOTHING -> null;
            case PLAN -> planDue.due();
            case RESULT -> continuedUntil == null ? resultDue.due() : continuedUntil;
        };
    }

    public boolean isOverdue(Instant now) {
        LocalDate due = due();
        return due != null && due.isBefore(ChinaTime.dateOf(now));
    }

    /** Told once for the plan and once for each day of the result; nothing where it is not overdue. */
    public void noticeOverdue(Act act) {
        boolean owesPlan = awaited() == Awaited.PLAN;
        if (!isOverdue(act.at()) || (owesPlan ? planOverdueTold : resultOverdueTold)) {
            return;
        }
        planOverdueTold |= owesPlan;
        resultOverdueTold |= !owesPlan;
        happened(act, ItemStep.OVERDUE, status(), status(), IssueEvents.overdue(this, act.at()));
    }

    /** The clocks by a calendar that is known since; a day that is still to come can be missed anew. */
    public void recount(Act act, DueDate plan, DueDate result) {
        planDue = plan;
        resultDue = result;
        planOverdueTold = planOverdueTold && plan.isOver(act.at());
        resultOverdueTold = resultOverdueTold && (continuedUntil != null || result.isOver(act.at()));
        noted(act.until(result), ItemStep.RECOUNT, status(), status());
    }

    /** Null until the hand-over. */
    public DueDate planDue() {
        return planDue;
    }

    /** Null until the hand-over. */
    public DueDate resultDue() {
        return resultDue;
    }

    /** Null until it came. */
    public UnitLetter plan() {
        return plan;
    }

    /** The last one; null until it came. */
    public UnitLetter result() {
        return result;
    }

    /** The committee's comment on the last result; null until it came. */
    public String comment() {
        return remark;
    }

    public String evidence() {
        return evidence;
    }

    /** The day that was named when it was last continued; null for none. */
    public LocalDate continuedUntil() {
        return continuedUntil;
    }
}
