package org.lianluo.portal.issue;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lianluo.client.model.DueDateView;
import org.lianluo.client.model.HistoryLine;
import org.lianluo.client.model.IssueItem;
import org.lianluo.client.model.IssueList;
import org.lianluo.client.model.Me;

/**
 * An item of an issue list, and what the caller may do with it now: its unit plans, puts right and reports; whoever writes
 * lists comments on the result first, then a committee verifies it or has it continued (监督法 2024 §17, §29, §37).
 */
@TemplateData
record ItemFile(IssueItem of, IssueList list, List<HistoryLine> history, Me me) {

    public boolean isToName() {
        return is("LISTED") && !isHandedOver() && writes();
    }

    public boolean isToPlan() {
        return is("LISTED") && isOfOwnUnit();
    }

    public boolean isToStart() {
        return is("PLAN_RECEIVED", "CONTINUING") && isOfOwnUnit();
    }

    public boolean isToReport() {
        return is("RECTIFYING") && isOfOwnUnit();
    }

    /** Each result has one comment. */
    public boolean isToComment() {
        return is("RECTIFIED") && of.getComment() == null && writes();
    }

    /** Verified or continued, after the comment. */
    public boolean isToVerify() {
        return is("RECTIFIED") && of.getComment() != null && writes() && has("COMMITTEE_SUPERVISOR");
    }

    /** The last day of what the unit owes now; null for nothing, or while it can't be counted. */
    public LocalDate dueNow() {
        return dueNow(of);
    }

    @TemplateExtension
    static LocalDate dueNow(IssueItem item) {
        if (item.getListedSince() == null) {
            return null;
        }
        return switch (item.getStatus()) {
            case "LISTED" -> day(item.getPlanDue());
            case "PLAN_RECEIVED", "RECTIFYING", "CONTINUING" ->
                item.getContinuedUntil() == null ? day(item.getResultDue()) : item.getContinuedUntil();
            default -> null;
        };
    }

    private static LocalDate day(DueDateView due) {
        return due == null ? null : due.getDue();
    }

    /** Whether the result is still to come. */
    public boolean isOwesResult() {
        return is("LISTED", "PLAN_RECEIVED", "RECTIFYING", "CONTINUING");
    }

    public boolean isInTime() {
        return Boolean.TRUE.equals(of.getInTime());
    }

    public boolean isHandedOver() {
        return of.getListedSince() != null;
    }

    public String path() {
        return IssueItemsResource.pathOf(of.getId());
    }

    /** Where the form of an act is sent. */
    public String act(String name) {
        return path() + "/" + name;
    }

    public boolean is(String... statuses) {
        return Stream.of(statuses).anyMatch(of.getStatus()::equals);
    }

    private boolean isOfOwnUnit() {
        return isHandedOver()
                && has("HANDLER_CLERK", "HANDLER_LEADER")
                && of.getUnitCode().equals(me.getUnitCode());
    }

    private boolean writes() {
        return ListFile.writes(me, of.getRegionCode());
    }

    private boolean has(String... roles) {
        return Stream.of(roles).anyMatch(me.getRoles()::contains);
    }
}
