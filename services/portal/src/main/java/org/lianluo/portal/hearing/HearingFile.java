package org.lianluo.portal.hearing;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Stream;
import org.lianluo.client.model.Hearing;
import org.lianluo.client.model.HearingFollowUp;
import org.lianluo.client.model.HearingQuestion;
import org.lianluo.client.model.HistoryLine;
import org.lianluo.client.model.Me;

/**
 * A hearing, and what the caller may do with it now: whoever arranges holds and closes it, units answer and report.
 *
 * @param history null for units and deputies
 */
@TemplateData
record HearingFile(Hearing of, List<HistoryLine> history, Me me) {

    /** Whether it may be postponed, recorded as held, or cancelled. */
    public boolean isToHold() {
        return arranges() && is("PLANNED");
    }

    public boolean isToAsk() {
        return arranges() && is("PLANNED", "HELD");
    }

    public boolean isToFollowUp() {
        return arranges() && is("HELD");
    }

    /** Nothing of it is open. */
    public boolean isToClose() {
        return isToFollowUp()
                && of.getQuestions().stream().noneMatch(one -> one.getAnsweredAt() == null)
                && of.getFollowUps().stream().allMatch(one -> "CONFIRMED".equals(one.getStatus()));
    }

    /** Whether the caller answers this question now. */
    public boolean answers(HearingQuestion question) {
        return is("HELD") && question.getAnsweredAt() == null && isUnit(question.getUnitCode());
    }

    /** Whether the caller reports on this follow-up now. */
    public boolean reports(HearingFollowUp matter) {
        return is("HELD") && "OPEN".equals(matter.getStatus()) && isUnit(matter.getUnitCode());
    }

    /** Whether the caller confirms this follow-up, or sends it back. */
    public boolean judges(HearingFollowUp matter) {
        return isToFollowUp() && "DONE".equals(matter.getStatus());
    }

    /** The deputies who may have asked: before the hearing all who are invited, then those who were there. */
    public List<String> askers() {
        return is("PLANNED") ? of.getDeputyCodes() : of.getPresentDeputyCodes();
    }

    /** The unit that is asked, where it is the only one; else nothing. */
    public String onlyUnit() {
        return of.getUnitCodes().size() == 1 ? of.getUnitCodes().get(0) : "";
    }

    /** The deputy who may have asked, where there is only one; else nothing. */
    public String onlyAsker() {
        return askers().size() == 1 ? askers().get(0) : "";
    }

    public List<PersonRow> rows() {
        return Persons.rows();
    }

    public String path() {
        return HearingsResource.pathOf(of.getId());
    }

    /** Where the form of an act is sent. */
    public String act(String name) {
        return path() + "/" + name;
    }

    private boolean arranges() {
        return of.getRegionCode().equals(me.getRegion())
                && has("INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING");
    }

    private boolean isUnit(String unit) {
        return has("HANDLER_CLERK", "HANDLER_LEADER") && unit.equals(me.getUnitCode());
    }

    public boolean is(String... statuses) {
        return Stream.of(statuses).anyMatch(of.getStatus()::equals);
    }

    private boolean has(String... roles) {
        return Stream.of(roles).anyMatch(me.getRoles()::contains);
    }
}
