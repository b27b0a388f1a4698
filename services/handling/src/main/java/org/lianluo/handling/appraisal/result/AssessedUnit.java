package org.lianluo.handling.appraisal.result;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.AggregateRoot;

/** A unit in an assessment that has started. Its marks move its version; its result is frozen when the assessment closes. */
@Entity
public class AssessedUnit extends AggregateRoot {

    private UUID assessmentId;
    private String unitCode;
    private String unitName;
    private String groupName;

    /** How often somebody gave marks for it; what moves its version. */
    private int markings;

    /** Null while marks are given. */
    @Convert(converter = UnitResultConverter.class)
    private UnitResult result;

    protected AssessedUnit() {}

    public AssessedUnit(
            UUID id,
            UUID assessmentId,
            String regionCode,
            String unitCode,
            String unitName,
            String groupName,
            Act act) {
        super(id, regionCode, act.by(), act.at());
        this.assessmentId = assessmentId;
        this.unitCode = unitCode;
        this.unitName = unitName;
        this.groupName = groupName;
    }

    /** Somebody gave marks for it. */
    public void marked(Act act) {
        markings++;
        touch(act.by(), act.at());
    }

    /** Its result is frozen, with the scores of its items. */
    public void closed(Act act, UnitResult frozen, ItemScores items) {
        result = frozen;
        add(new ItemSheet(getId(), items));
        touch(act.by(), act.at());
    }

    /** Marks are given again. */
    public void reopened(Act act) {
        result = null;
        touch(act.by(), act.at());
    }

    public UUID assessmentId() {
        return assessmentId;
    }

    public String unitCode() {
        return unitCode;
    }

    public String unitName() {
        return unitName;
    }

    public String groupName() {
        return groupName;
    }

    /** Null while marks are given. */
    public UnitResult result() {
        return result;
    }

    @Override
    public String aggregateType() {
        return "assessed-unit";
    }
}
