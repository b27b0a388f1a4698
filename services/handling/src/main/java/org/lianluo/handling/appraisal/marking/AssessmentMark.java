package org.lianluo.handling.appraisal.marking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.lianluo.handling.appraisal.scheme.Indicator;
import org.lianluo.handling.appraisal.scoring.Mark;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Ids;

/** What one of those who give marks gave for an indicator; the last counts. Part of the unit. */
@Entity
class AssessmentMark {

    /** All offices of the region together give one mark. */
    static final String OFFICES = "OFFICE";

    @Id
    private UUID id;

    private UUID assessmentId;
    private String unitCode;
    private String indicator;

    /** Null for the unit as a whole. */
    private UUID assignmentId;

    @Enumerated(EnumType.STRING)
    private Indicator.Part part;

    /** Code of the unit or of the deputy, or OFFICE. */
    private String giver;

    private BigDecimal points;
    private String remark;
    private String givenBy;
    private Instant givenAt;

    protected AssessmentMark() {}

    AssessmentMark(UUID assessmentId, String unitCode, Indicator indicator, UUID assignmentId, String giver) {
        this.id = Ids.next();
        this.assessmentId = assessmentId;
        this.unitCode = unitCode;
        this.indicator = indicator.code();
        this.assignmentId = assignmentId;
        this.part = indicator.part();
        this.giver = giver;
    }

    void give(BigDecimal newPoints, String newRemark, Act act) {
        points = newPoints.setScale(2);
        remark = newRemark;
        givenBy = act.by();
        givenAt = act.at();
    }

    boolean isOf(String code, UUID item, String who) {
        return indicator.equals(code) && Objects.equals(assignmentId, item) && giver.equals(who);
    }

    Mark mark() {
        return new Mark(indicator, assignmentId, points);
    }

    UUID id() {
        return id;
    }

    UUID assessmentId() {
        return assessmentId;
    }

    String unitCode() {
        return unitCode;
    }

    Indicator.Part part() {
        return part;
    }

    BigDecimal points() {
        return points;
    }

    /** May be null. */
    String remark() {
        return remark;
    }

    String givenBy() {
        return givenBy;
    }

    Instant givenAt() {
        return givenAt;
    }
}
