package org.lianluo.handling.issue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.CaseRoot;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;

/**
 * What a standing committee found, item by item, with the letter that hands it over (审议意见、问题清单; 监督法 2024 §17, §29,
 * §37). An item is of one list and a list part of at most one other, named when it is made: so no total counts an item twice.
 * A refused call changes nothing.
 */
@Entity
public class IssueList extends CaseRoot {

    private static final int MOST_ITEMS = 500;
    private static final int MOST_LEVELS = 3;

    private String title;

    @Enumerated(EnumType.STRING)
    private ListKind kind;

    private UUID referenceId;
    private String committeeCode;
    private UUID parentId;
    private int level;

    @Enumerated(EnumType.STRING)
    private ListStatus status;

    @Embedded
    private OpinionLetter letter;

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "hand_over_due"))
    @AttributeOverride(name = "rule", column = @Column(name = "hand_over_rule"))
    @AttributeOverride(name = "provisional", column = @Column(name = "hand_over_provisional"))
    @AttributeOverride(name = "policy", column = @Column(name = "hand_over_policy"))
    @AttributeOverride(name = "limit", column = @Column(name = "hand_over_limit"))
    @AttributeOverride(name = "countedFrom", column = @Column(name = "hand_over_counted_from"))
    @AttributeOverride(name = "calendar", column = @Column(name = "hand_over_calendar"))
    private DueDate handOverDue;

    private LocalDate handedOverOn;
    private Boolean handedOverLate;

    /** The units of its items. */
    private String[] unitCodes;

    private int items;

    protected IssueList() {}

    /**
     * @param referenceId id of what it comes from; null for none
     * @param committeeCode committee that follows it; null while nobody is named
     * @param parent the list of which it is a part; null for none
     */
    public IssueList(
            String regionCode,
            String title,
            ListKind kind,
            UUID referenceId,
            String committeeCode,
            IssueList parent,
            Act act) {
        super(Ids.next(), regionCode, act.by(), act.at());
        this.title = title;
        this.kind = kind;
        this.referenceId = referenceId;
        this.committeeCode = committeeCode;
        level = parent == null ? 1 : parent.level + 1;
        if (level > MOST_LEVELS) {
            throw ProblemException.onField(IssueProblem.LISTS_TOO_DEEP, "/parentId")
                    .with("most", MOST_LEVELS);
        }
        parentId = parent == null ? null : parent.getId();
        status = ListStatus.PREPARED;
        unitCodes = new String[0];
        noted(act, ListStep.PREPARE, null, status);
    }

    /** The committee writes the letter, or writes it anew. */
    public void write(Act act, OpinionLetter text, DueDate due) {
        mayBeWritten(act, text);
        letter = text;
        handOverDue = due;
        noted(act.until(due), ListStep.WRITE_LETTER, status, status);
    }

    /** Refuses a letter that does not fit, before its clock is counted. */
    public void mayBeWritten(Act act, OpinionLetter text) {
        mustBePrepared();
        if (kind == ListKind.BUDGET_AUDIT && text.deliberatedOn() == null) {
            throw ProblemException.onField(IssueProblem.DELIBERATION_DAY_REQUIRED, "/deliberatedOn");
        }
        LocalDate today = ChinaTime.dateOf(act.at());
        if (text.directorMeetingOn().isAfter(today)) {
            throw ProblemException.onField(IssueProblem.DAY_NOT_POSSIBLE, "/directorMeetingOn");
        }
        if (text.deliberated().isAfter(text.directorMeetingOn())) {
            throw ProblemException.onField(IssueProblem.DAY_NOT_POSSIBLE, "/deliberatedOn");
        }
    }

    /** More items, in their order. */
    public List<IssueItem> add(Act act, List<IssueItem.Entry> entries) {
        mustBePrepared();
        if (items + entries.size() > MOST_ITEMS) {
            throw new ProblemException(IssueProblem.TOO_MANY_ITEMS).with("most", MOST_ITEMS);
        }
        List<IssueItem> added = new ArrayList<>();
        for (IssueItem.Entry entry : entries) {
            items++;
            added.add(new IssueItem(this, items, entry, act));
        }
        noted(act.noted(String.valueOf(entries.size())), ListStep.ADD_ITEMS, status, status);
        return added;
    }

    /** Refuses a day or a state in which it can't be handed over, before its clocks are counted. */
    public void mayBeHandedOver(Act act, LocalDate on) {
        mustBePrepared();
        refuseUnless(letter != null, IssueProblem.OPINION_LETTER_REQUIRED);
        refuseUnless(items > 0, IssueProblem.LIST_WITHOUT_ITEMS);
        if (on.isAfter(ChinaTime.dateOf(act.at())) || on.isBefore(letter.directorMeetingOn())) {
            throw ProblemException.onField(IssueProblem.DAY_NOT_POSSIBLE, "/on");
        }
    }

    /** The units get it: with it their clocks run. */
    public void handOver(Act act, LocalDate on, List<IssueItem> all, DueDate plan, DueDate result) {
        mayBeHandedOver(act, on);
        refuseUnless(all.stream().allMatch(item -> item.unitCode() != null), IssueProblem.ITEM_WITHOUT_UNIT);
        TreeSet<String> units = new TreeSet<>();
        all.forEach(item -> units.add(item.unitCode()));
        unitCodes = units.toArray(String[]::new);
        status = ListStatus.HANDED_OVER;
        handedOverOn = on;
        handedOverLate = handOverDue.due() != null && on.isAfter(handOverDue.due());
        happened(
                act.noted(on.toString()),
                ListStep.HAND_OVER,
                ListStatus.PREPARED,
                status,
                IssueEvents.handedOver(this, act.at()));
        all.forEach(item -> item.handOver(act, on, plan, result));
    }

    /** The day until which it is handed over, by a calendar that is known since. */
    public void recount(Act act, DueDate due) {
        handOverDue = due;
        noted(act.until(due), ListStep.RECOUNT, status, status);
    }

    /** Whether it opened, or opens, what a verdict found. */
    public boolean isOfVerdict() {
        return kind == ListKind.VERDICT && referenceId != null;
    }

    public void mustBePrepared() {
        refuseUnless(status == ListStatus.PREPARED, IssueProblem.LIST_ALREADY_HANDED_OVER);
    }

    private static void refuseUnless(boolean fits, ProblemCode code) {
        if (!fits) {
            throw new ProblemException(code);
        }
    }

    public String title() {
        return title;
    }

    public ListKind kind() {
        return kind;
    }

    public UUID referenceId() {
        return referenceId;
    }

    public String committeeCode() {
        return committeeCode;
    }

    public UUID parentId() {
        return parentId;
    }

    public ListStatus status() {
        return status;
    }

    /** Null until it is written. */
    public OpinionLetter letter() {
        return letter;
    }

    /** Null until the letter is written. */
    public DueDate handOverDue() {
        return handOverDue;
    }

    public LocalDate handedOverOn() {
        return handedOverOn;
    }

    public Boolean handedOverLate() {
        return handedOverLate;
    }

    public List<String> unitCodes() {
        return List.of(unitCodes);
    }

    /** How many it has itself, without those of lists in it. */
    public int items() {
        return items;
    }

    @Override
    public String aggregateType() {
        return "issue-list";
    }
}
