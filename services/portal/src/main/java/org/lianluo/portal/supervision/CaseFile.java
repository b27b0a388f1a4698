package org.lianluo.portal.supervision;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lianluo.client.model.HistoryLine;
import org.lianluo.client.model.Me;
import org.lianluo.client.model.SupervisionCase;
import org.lianluo.client.model.SupervisionQuestion;
import org.lianluo.portal.visit.OwnRegion;

/**
 * A supervision case, and what the caller may do with it now: whoever decides chooses (代表法 2025 §52), whoever supervises
 * asks and looks, units answer, by their head where the law wants that (监督法 2024 §54).
 *
 * @param history null for units and deputies
 */
@TemplateData
record CaseFile(SupervisionCase of, List<HistoryLine> history, Me me) {

    private static final Set<String> DECIDED =
            Set.of("KEY_SUGGESTION", "SPECIAL_INQUIRY", "QUESTION_MOTION", "DEPUTY_MEETING");
    private static final Set<String> ANSWERABLE = Set.of("ISSUED", "OVERDUE", "ESCALATED");
    private static final Set<String> OVER = Set.of("CLOSED", "NOT_CHOSEN", "CANCELLED");

    public boolean isToDecide() {
        return is("PROPOSED") && decides();
    }

    /** For the first time, or again; a second answer to a question motion is demanded by who decides on it (监督法 §53). */
    public boolean isToAsk() {
        return (is("PLANNED") && supervises()) || (is("RESPONDED", "INSPECTED") && asksAgain());
    }

    private boolean asksAgain() {
        return isSecondAnswer() ? decides() && supervises() : supervises();
    }

    /** Whether what is asked now is a second answer to a question motion. */
    public boolean isSecondAnswer() {
        return isOf("QUESTION_MOTION") && of.getRound() > 0;
    }

    public boolean isToEscalate() {
        return is("OVERDUE", "ESCALATED") && supervises();
    }

    public boolean isToInspect() {
        return is("RESPONDED") && supervises();
    }

    public boolean isToVerify() {
        return is("RESPONDED", "INSPECTED") && supervises();
    }

    /** A reminder is over with its answer. */
    public boolean isToClose() {
        return (is("VERIFIED") || (isOf("REMINDER") && is("RESPONDED"))) && supervises();
    }

    public boolean isToCancel() {
        return is("PROPOSED", "PLANNED", "ISSUED", "OVERDUE", "ESCALATED") && supervises();
    }

    /** Whether another case may follow this one, such as another look at it. */
    public boolean isToFollow() {
        return OVER.contains(of.getStatus())
                && isOfTheRegion()
                && has("INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING");
    }

    /** Whether the caller may arrange a hearing of it. */
    public boolean isToHear() {
        return !OVER.contains(of.getStatus())
                && isOfTheRegion()
                && has("INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING");
    }

    /** Whether the caller answers this question now. */
    public boolean answers(SupervisionQuestion question) {
        return awaits(question) && (!isAnsweredByLeader() || has("HANDLER_LEADER"));
    }

    /** Whether the caller's head answers this question, and they can't. */
    public boolean leavesToLeader(SupervisionQuestion question) {
        return awaits(question) && isAnsweredByLeader() && !has("HANDLER_LEADER");
    }

    private boolean awaits(SupervisionQuestion question) {
        return question.getOpen()
                && ANSWERABLE.contains(of.getStatus())
                && has("HANDLER_CLERK", "HANDLER_LEADER")
                && question.getUnitCode().equals(me.getUnitCode());
    }

    public boolean isAnsweredByLeader() {
        return DECIDED.contains(of.getKind())
                || (of.getLevel() != null && !of.getLevel().equals("UNIT"));
    }

    /** Where the caller reads what the case is about; empty for nowhere. */
    public String subjectPath() {
        boolean office = has("INTAKE_OFFICER", "GOV_OFFICE", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING");
        String path =
                switch (of.getSubjectKind()) {
                    case "SUGGESTION" -> office ? "/office/suggestions/" : has("DEPUTY") ? "/deputy/suggestions/" : "";
                    case "ASSIGNMENT" -> office ? "/office/assignments/" : has("DEPUTY") ? "" : "/unit/assignments/";
                    case "COMMITMENT" -> "/commitments/";
                    case "OPINION" ->
                        has("INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING") ? "/office/opinions/" : "";
                    case "SUPERVISION_CASE" -> "/supervision/";
                    case "ISSUE_ITEM" -> "/issue-items/";
                    default -> "";
                };
        return path.isEmpty() || of.getSubjectId() == null ? "" : path + of.getSubjectId();
    }

    public String path() {
        return DocketResource.pathOf(of.getId());
    }

    /** Where the form of an act is sent. */
    public String act(String name) {
        return path() + "/" + name;
    }

    public List<AskRow> rows() {
        return Asks.rows(Asks.MOST);
    }

    private boolean decides() {
        return isOfTheRegion()
                && (isOf("DEPUTY_MEETING")
                        ? has("INTAKE_OFFICER")
                        : has("DIRECTOR_MEETING") || (has("PRESIDIUM") && OwnRegion.isTownship(of.getRegionCode())));
    }

    private boolean supervises() {
        return isOfTheRegion()
                && switch (of.getKind()) {
                    case "DEPUTY_MEETING" -> has("INTAKE_OFFICER");
                    case "REMINDER" -> has("INTAKE_OFFICER", "GOV_OFFICE", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING");
                    default -> has("INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING");
                };
    }

    private boolean isOfTheRegion() {
        return of.getRegionCode().equals(me.getRegion());
    }

    private boolean isOf(String kind) {
        return of.getKind().equals(kind);
    }

    public boolean is(String... statuses) {
        return Stream.of(statuses).anyMatch(of.getStatus()::equals);
    }

    private boolean has(String... roles) {
        return Stream.of(roles).anyMatch(me.getRoles()::contains);
    }
}
