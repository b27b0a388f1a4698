package org.lianluo.portal.poll;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Objects;
import org.lianluo.client.model.HistoryLine;
import org.lianluo.client.model.Survey;
import org.lianluo.client.model.SurveyRemark;
import org.lianluo.client.model.SurveyResult;
import org.lianluo.client.model.SurveyTurnout;
import org.lianluo.client.model.TellerCountEntry;
import org.lianluo.client.model.TellerCounts;
import org.lianluo.client.model.VerdictCondition;

/**
 * A survey with all that whoever looks may know of it.
 *
 * @param office whether they are an office of its region
 * @param teller whether they count papers of its region
 * @param rater whether they are on its roster
 * @param turnout null before it opened, and for a unit
 * @param counts what tellers entered; null where nobody counts in a hall
 * @param result null while nothing may be shown
 */
@TemplateData
public record SurveyCase(
        Survey survey,
        boolean office,
        boolean teller,
        boolean rater,
        SurveyTurnout turnout,
        TellerCounts counts,
        SurveyResult result,
        List<SurveyRemark> remarks,
        List<HistoryLine> history) {

    private static final List<String> ON_PHONE = List.of("PHONE", "MIXED");

    public boolean is(String status) {
        return survey.getStatus().equals(status);
    }

    /** Whether papers come in by phone. */
    public boolean onPhone() {
        return ON_PHONE.contains(survey.getMethod());
    }

    /** Whether tellers count in a hall. */
    public boolean inHall() {
        return !survey.getMethod().equals("PHONE");
    }

    /** Whether tellers hand out papers: members have a device or a hand already. */
    public boolean onPaper() {
        return List.of("PAPER", "MIXED").contains(survey.getMethod());
    }

    public boolean vote() {
        return survey.getKind().equals("VOTE");
    }

    /** Whether nothing more is to be waited for before the count. */
    public boolean countable() {
        return is("CLOSED") && (!inHall() || counts != null && counts.getSettled());
    }

    /** Whether an office may still make it void. */
    public boolean voidable() {
        return office && !is("ANNOUNCED") && !is("VOID");
    }

    /** Whether something that was put right may be rated again. */
    public boolean repeatable() {
        return office
                && is("ANNOUNCED")
                && result != null
                && result.getItems().stream().anyMatch(item -> item.getStatus().equals("RECTIFIED"));
    }

    /** The groups that the rule counts apart. */
    public List<String> teams() {
        return survey.getRule().getSteps().stream()
                .flatMap(step -> step.getConditions().stream())
                .map(VerdictCondition::getTeam)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether whoever looks has a count to enter. */
    public boolean mayCount() {
        return teller
                && counts != null
                && !counts.getSettled()
                && counts.getCounts().stream().noneMatch(TellerCountEntry::getOwn);
    }

    /** Whether two counts differ, and the next one decides. */
    public boolean decides() {
        return counts != null && counts.getEntered() > 1;
    }
}
