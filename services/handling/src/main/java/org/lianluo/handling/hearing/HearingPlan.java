package org.lianluo.handling.hearing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.handling.supervision.CaseSubject;

/**
 * What a hearing begins with.
 *
 * @param chair who is to lead it, by name and office
 * @param committeeCode committee that holds it; null for none
 * @param supervisionCaseId supervision case that it belongs to; null for none
 * @param subjects what it is about; none where the title says all
 * @param unitCodes units that are asked
 * @param deputyCodes deputies who are invited
 */
public record HearingPlan(
        HearingKind kind,
        String title,
        Instant startsAt,
        String place,
        String chair,
        String committeeCode,
        UUID supervisionCaseId,
        List<CaseSubject> subjects,
        List<String> unitCodes,
        List<String> deputyCodes) {}
