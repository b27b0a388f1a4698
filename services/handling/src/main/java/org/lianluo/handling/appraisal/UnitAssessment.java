package org.lianluo.handling.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lianluo.handling.appraisal.AssessmentFile.AwardList;
import org.lianluo.handling.appraisal.AssessmentFile.Group;
import org.lianluo.handling.appraisal.result.Standings;
import org.lianluo.handling.appraisal.scheme.AppraisalProblem;
import org.lianluo.handling.appraisal.scheme.Scheme;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.CaseRoot;
import org.lianluo.shared.problem.ProblemException;

/**
 * The assessment of the units of a region in a year (承办单位考核): DRAFT, SCORING, CLOSED, PUBLISHED, or CANCELLED.
 * {@link AssessmentAction} is the whole table. A refused call changes nothing.
 */
@Entity
public class UnitAssessment extends CaseRoot {

    private String title;
    private int year;
    private UUID schemeId;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status;

    @Convert(converter = AssessmentFileConverter.class)
    @Column(name = "content")
    private AssessmentFile file;

    /** By which lists find it. */
    private String[] unitCodes;

    /** The deputies whose suggestions the units handled when it started; none before. */
    private String[] deputyCodes;

    protected UnitAssessment() {}

    UnitAssessment(UUID id, String regionCode, int year, String title, UUID schemeId, List<Group> groups, Act act) {
        super(id, regionCode, act.by(), act.at());
        if (year > ChinaTime.dateOf(act.at()).getYear()) {
            throw ProblemException.onField(AppraisalProblem.YEAR_NOT_BEGUN, "/year");
        }
        this.year = year;
        status = AssessmentStatus.DRAFT;
        deputyCodes = new String[0];
        plan(title, schemeId, groups);
        happened(act, AssessmentStep.PREPARE, null, status, AssessmentEvents.moved(this, null, act.at()));
    }

    /** Another title, scheme or other units, before it starts. */
    void change(Act act, String newTitle, UUID newScheme, List<Group> groups) {
        AssessmentAction.CHANGE.from(status);
        plan(newTitle, newScheme, groups);
        noted(act, AssessmentStep.CHANGE, status, status);
    }

    private void plan(String newTitle, UUID newScheme, List<Group> groups) {
        title = newTitle;
        schemeId = newScheme;
        file = AssessmentFile.of(groups);
        unitCodes = file.unitCodes().toArray(String[]::new);
    }

    /**
     * From now on marks are given, by the scheme as it is now.
     *
     * @param deputies whose suggestions the units handle
     */
    void start(Act act, String schemeName, Scheme scheme, Collection<String> deputies) {
        AssessmentStatus next = AssessmentAction.START.from(status);
        file = file.by(schemeName, scheme);
        deputyCodes = deputies.stream().sorted().toArray(String[]::new);
        move(act, next, AssessmentStep.START);
    }

    /** Somebody gave marks for a unit; the version stays, since the unit has one of its own. */
    public void marked(Act act) {
        AssessmentAction.MARK.from(status);
        remarked(act, AssessmentStep.MARK, status);
    }

    /** @param missing how many marks of offices are missing */
    void close(Act act, int missing) {
        AssessmentStatus next = AssessmentAction.CLOSE.from(status);
        if (missing > 0) {
            throw new ProblemException(AppraisalProblem.MARKS_MISSING).with("missing", missing);
        }
        move(act, next, AssessmentStep.CLOSE);
    }

    /** @param act with the reason */
    void reopen(Act act) {
        AssessmentStatus next = AssessmentAction.REOPEN.from(status);
        file = file.withoutAwards();
        move(act, next, AssessmentStep.REOPEN);
    }

    /** Chooses the units of a list, in place of what was chosen for it before; none of them gives the list up. */
    void award(Act act, AwardList list, Standings standings) {
        AssessmentAction.AWARD.from(status);
        AwardList chosen = standings.check(list);
        file = file.with(chosen);
        noted(act.noted(chosen.name() + " " + chosen.unitCodes()), AssessmentStep.AWARD, status, status);
    }

    /** @param assessed how many units have a score */
    void publish(Act act, int assessed) {
        AssessmentStatus before = status;
        status = AssessmentAction.PUBLISH.from(before);
        happened(act, AssessmentStep.PUBLISH, before, status, AssessmentEvents.published(this, assessed, act.at()));
    }

    /** @param act with the reason */
    void cancel(Act act) {
        move(act, AssessmentAction.CANCEL.from(status), AssessmentStep.CANCEL);
    }

    private void move(Act act, AssessmentStatus next, AssessmentStep step) {
        AssessmentStatus before = status;
        status = next;
        happened(act, step, before, status, AssessmentEvents.moved(this, before, act.at()));
    }

    String title() {
        return title;
    }

    public int year() {
        return year;
    }

    UUID schemeId() {
        return schemeId;
    }

    public AssessmentStatus status() {
        return status;
    }

    public AssessmentFile file() {
        return file;
    }

    public List<String> unitCodes() {
        return List.of(unitCodes);
    }

    /** The deputies who may give marks for one of the units. */
    List<String> deputyCodes() {
        return List.of(deputyCodes);
    }

    @Override
    public String aggregateType() {
        return "unit-assessment";
    }
}
