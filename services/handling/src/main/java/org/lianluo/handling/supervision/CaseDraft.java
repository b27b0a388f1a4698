package org.lianluo.handling.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a supervision case begins with.
 *
 * @param content what is supervised and why
 * @param year of the supervision
 * @param committeeCode committee that supervises it; null for none
 * @param movers members or deputies who move it, by name or code; none where nobody has to
 * @param deputyCodes deputies who are told what becomes of it
 * @param level up to whom a reminder goes; null for the unit alone
 * @param predecessorId case that it follows; null for none
 * @param cadenceOn first day of the month for which the cadence made it; null where somebody did
 */
public record CaseDraft(
        String regionCode,
        SupervisionKind kind,
        String title,
        String content,
        CaseSubject subject,
        int year,
        String committeeCode,
        List<String> movers,
        List<String> deputyCodes,
        ReminderLevel level,
        UUID predecessorId,
        LocalDate cadenceOn) {}
