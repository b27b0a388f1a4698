package org.lianluo.handling.issue;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.CaseRoot;
import org.lianluo.shared.messaging.Ids;

/** What an item says, who is responsible, and how far it is. */
@MappedSuperclass
public abstract class ListedItem extends CaseRoot {

    /**
     * What the committee enters.
     *
     * @param classCode class (分类); null for none
     * @param unitCode unit that is responsible; null while nobody is named
     */
    public record Entry(String content, String classCode, String unitCode) {}

    private UUID listId;
    private int position;
    private String content;
    private String classCode;
    private String unitCode;

    @Enumerated(EnumType.STRING)
    private ItemStatus status;

    /** Day of the hand-over; null until then. */
    private LocalDate listedSince;

    private LocalDate rectifiedOn;

    /** Whether the last result was in time; null while there is none. */
    private Boolean inTime;

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

    void putRight(LocalDate on, boolean timely) {
        rectifiedOn = on;
        inTime = timely;
    }

    void become(ItemStatus next) {
        status = next;
    }

    void beOf(String unit) {
        unitCode = unit;
    }

    /** From then on the unit has it. */
    void listSince(LocalDate on) {
        listedSince = on;
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

    public LocalDate rectifiedOn() {
        return rectifiedOn;
    }

    public Boolean inTime() {
        return inTime;
    }

    @Override
    public String aggregateType() {
        return "issue-item";
    }
}
