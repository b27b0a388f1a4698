package org.lianluo.shared.events.station.deputy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * An absence of a deputy from a session of the congress was recorded or corrected (缺席大会).
 *
 * @param absenceId id of the absence
 * @param deputyId id of the deputy
 * @param deputyCode natural code of the mandate
 * @param regionCode region of the congress
 * @param heldOn day on which the session began
 * @param approved whether the leave was approved
 * @param unapproved how many absences of the deputy are not approved, this one counted
 * @param recordedAt when it was recorded or corrected
 */
@EventType(value = "lianluo.station.session-absence.recorded.v1", title = "代表缺席大会已登记 / Session absence recorded")
public record SessionAbsenceRecordedV1(
        UUID absenceId,
        UUID deputyId,
        String deputyCode,
        String regionCode,
        LocalDate heldOn,
        boolean approved,
        int unapproved,
        Instant recordedAt)
        implements IntegrationEvent {}
