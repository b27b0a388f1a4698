package org.lianluo.portal.issue;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Stream;
import org.lianluo.client.model.HistoryLine;
import org.lianluo.client.model.IssueItemPage;
import org.lianluo.client.model.IssueList;
import org.lianluo.client.model.IssueTally;
import org.lianluo.client.model.Me;

/**
 * An issue list with its items, its figures and the lists in it, and what the caller may do with it now. The office, the
 * committees and the director meeting of the region write it until it is handed over (监督法 2024 §17, §29, §37).
 *
 * @param parts the lists in it that the caller sees
 */
@TemplateData
record ListFile(
        IssueList of, IssueItemPage items, IssueTally tally, List<IssueList> parts, List<HistoryLine> history, Me me) {

    public boolean isWriter() {
        return writes(me, of.getRegionCode());
    }

    /** Whether letter and items may still be written. */
    public boolean isToWrite() {
        return isPrepared() && isWriter();
    }

    /** The API refuses it while an item has no unit, and says so. */
    public boolean isToHandOver() {
        return isToWrite() && of.getLetter() != null && of.getItems() > 0;
    }

    public boolean isPrepared() {
        return of.getStatus().equals("PREPARED");
    }

    public boolean isHandedLate() {
        return Boolean.TRUE.equals(of.getHandedOverLate());
    }

    /** Whether the units have something of it, here or in the lists in it. */
    public boolean isCounted() {
        return tally.getTotal().getListed() > 0 && !(isPrepared() && parts.isEmpty());
    }

    public String path() {
        return IssueListsResource.pathOf(of.getId());
    }

    /** Where the form of an act is sent. */
    public String act(String name) {
        return path() + "/" + name;
    }

    /** Whether the caller writes lists of that region. */
    static boolean writes(Me me, String region) {
        return region.equals(me.getRegion())
                && Stream.of("INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING")
                        .anyMatch(me.getRoles()::contains);
    }
}
