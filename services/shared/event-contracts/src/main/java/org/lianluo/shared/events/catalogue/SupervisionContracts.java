package org.lianluo.shared.events.catalogue;

import java.util.List;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.events.handling.agenda.AgendaTaskDoneV1;
import org.lianluo.shared.events.handling.agenda.CommitteeMeetingCancelledV1;
import org.lianluo.shared.events.handling.agenda.CommitteeMeetingHeldV1;
import org.lianluo.shared.events.handling.agenda.CommitteeMeetingMovedV1;
import org.lianluo.shared.events.handling.agenda.CommitteeMeetingPlannedV1;
import org.lianluo.shared.events.handling.agenda.WorkReportEnteredV1;
import org.lianluo.shared.events.handling.appraisal.AssessmentSchemeRecordedV1;
import org.lianluo.shared.events.handling.appraisal.UnitAssessmentPublishedV1;
import org.lianluo.shared.events.handling.appraisal.UnitAssessmentStatusChangedV1;
import org.lianluo.shared.events.handling.supervision.CommitteeRecordedV1;
import org.lianluo.shared.events.handling.supervision.DueCaseAlertedV1;
import org.lianluo.shared.events.handling.supervision.SupervisionAdvancedV1;
import org.lianluo.shared.events.handling.supervision.SupervisionAnsweredV1;
import org.lianluo.shared.events.handling.supervision.SupervisionCancelledV1;
import org.lianluo.shared.events.handling.supervision.SupervisionClosedV1;
import org.lianluo.shared.events.handling.supervision.SupervisionDecidedV1;
import org.lianluo.shared.events.handling.supervision.SupervisionEscalatedV1;
import org.lianluo.shared.events.handling.supervision.SupervisionIssuedV1;
import org.lianluo.shared.events.handling.supervision.SupervisionOpenedV1;
import org.lianluo.shared.events.suggestion.answer.OpinionUrgedV1;

/** The contracts about supervision: cases, urging, alerts, committees and their meetings, and the assessment of units. */
final class SupervisionContracts {

    static final List<Class<? extends IntegrationEvent>> ALL = List.of(
            CommitteeRecordedV1.class,
            DueCaseAlertedV1.class,
            SupervisionOpenedV1.class,
            SupervisionDecidedV1.class,
            SupervisionIssuedV1.class,
            SupervisionAnsweredV1.class,
            SupervisionEscalatedV1.class,
            SupervisionAdvancedV1.class,
            SupervisionClosedV1.class,
            SupervisionCancelledV1.class,
            OpinionUrgedV1.class,
            CommitteeMeetingPlannedV1.class,
            WorkReportEnteredV1.class,
            CommitteeMeetingMovedV1.class,
            CommitteeMeetingHeldV1.class,
            CommitteeMeetingCancelledV1.class,
            AgendaTaskDoneV1.class,
            AssessmentSchemeRecordedV1.class,
            UnitAssessmentStatusChangedV1.class,
            UnitAssessmentPublishedV1.class);

    private SupervisionContracts() {}
}
