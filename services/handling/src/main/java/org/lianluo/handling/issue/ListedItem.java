package org.lianluo.handling.issue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.CaseRoot;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.messaging.Ids;

/** What an item says, who is responsible, and its clocks. */
@MappedSuperclass
public abstract class ListedItem extends CaseRoot {

    /**
     * What the committee enters.
     *
     * @param classCode class (分类); null for none
     * @param unitCode unit that is responsible; null while nobody is named
     */
    public record Entry(String content, String classCode, String unitCode) {}

    UUID listId;
    int position;
    String content;
    String classCode;
    String unitCode;

    @Enumerated(EnumType.STRING)
    ItemStatus status;

    /** Day of the hand-over; null until then. */
    LocalDate listedSince;

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "plan_due"))
    @AttributeOverride(name = "rule", column = @Column(name = "plan_rule"))
    @AttributeOverride(name = "provisional", column = @Column(name = "plan_provisional"))
    @AttributeOverride(name = "policy", column = @Column(name = "plan_policy"))
    @AttributeOverride(name = "limit", column = @Column(name = "plan_limit"))
    @AttributeOverride(name = "countedFrom", column = @Column(name = "plan_counted_from"))
    @AttributeOverride(name = "calendar", column = @Column(name = "plan_calendar"))
    DueDate planDue;

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "result_due"))
    @AttributeOverride(name = "rule", column = @Column(name = "result_rule"))
    @AttributeOverride(name = "provisional", column = @Column(name = "result_provisional"))
    @AttributeOverride(name = "policy", column = @Column(name = "result_policy"))
    @AttributeOverride(name = "limit", column = @Column(name = "result_limit"))
    @AttributeOverride(name = "countedFrom", column = @Column(name = "result_counted_from"))
    @AttributeOverride(name = "calendar", column = @Column(name = "result_calendar"))
    DueDate resultDue;

    protected ListedItem() {}

    ListedItem(IssueList list, int position, Entry entry, Act act) {
        super(Ids.next(), list.getRegionCode(), act.by(), act.at());
        listId = list.getId();
        this.position = position;
        content = entry.content();
        classCode = entry.classCode();
        unitCode = entry.unitCode();
        status = ItemStatus.LISTED;
    }

    /** The clocks by a calendar that is known since; a date that was met stays. */
    public void recount(Act act, DueDate plan, DueDate result) {
        planDue = plan;
        resultDue = result;
        noted(act.until(result), ItemStep.RECOUNT, status, status);
    }

    public UUID listId() {
        return listId;
    }

    /** From 1, in its list. */
    public int position() {
        return position;
    }

    public String content() {
        return content;
    }

    public String classCode() {
        return classCode;
    }

    /** Null while nobody is named. */
    public String unitCode() {
        return unitCode;
    }

    public ItemStatus status() {
        return status;
    }

    /** Null until the hand-over. */
    public LocalDate listedSince() {
        return listedSince;
    }

    /** Null until the hand-over. */
    public DueDate planDue() {
        return planDue;
    }

    /** Null until the hand-over. */
    public DueDate resultDue() {
        return resultDue;
    }

    @Override
    public String aggregateType() {
        return "issue-item";
    }
}
