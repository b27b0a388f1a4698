package org.lianluo.handling.supervision;

import java.time.Instant;
import java.time.LocalDate;

/** How a supervision case went so far; what did not happen yet is null. */
public record CaseCourse(
        String leaderCode,
        String leaderName,
        Instant decidedAt,
        String decisionNote,
        Instant issuedAt,
        Instant overdueAt,
        Measure measure,
        LocalDate inspectedOn,
        String finding,
        String evidence,
        Outcome outcome,
        String conclusion,
        Instant endedAt) {}
