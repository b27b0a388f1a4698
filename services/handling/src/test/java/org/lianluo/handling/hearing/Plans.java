package org.lianluo.handling.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.handling.supervision.CaseSubject;
import org.lianluo.handling.supervision.SubjectKind;
import org.lianluo.shared.casework.Act;

/** Hearings that were arranged on 1 December 2026 for the tenth. */
final class Plans {

    static final String LEAD = "D410402-0001";
    static final String ABSENT = "D410402-0002";
    static final String PARKING = "410402-U01";
    static final String PLANNING = "410402-U02";
    static final Instant STARTS = Instant.parse("2026-12-10T01:30:00Z");
    static final LocalDate DUE = LocalDate.parse("2026-12-31");
    static final Act BEFORE = at("2026-12-01T02:00:00Z");
    static final Act AFTER = at("2026-12-10T06:00:00Z");
    static final UnitPerson HEAD = new UnitPerson(PARKING, "周海涛", "局长");
    static final UnitPerson PLANNER = new UnitPerson(PLANNING, "王丽", null);

    private Plans() {}

    static Act at(String instant) {
        return new Act("COMMITTEE_SUPERVISOR", "committee", "committee", Instant.parse(instant));
    }

    static Hearing planned(HearingKind kind) {
        return new Hearing(
                "410402",
                new HearingPlan(
                        kind,
                        "停车位建议面对面问效会",
                        STARTS,
                        "三楼会议室",
                        "李明（副主任）",
                        "410402-C01",
                        null,
                        List.of(new CaseSubject(SubjectKind.SUGGESTION, UUID.randomUUID())),
                        List.of(PARKING, PLANNING),
                        List.of(LEAD, ABSENT)),
                BEFORE);
    }

    /** With the lead deputy and the units' people. */
    static Hearing held() {
        Hearing one = planned(HearingKind.RESULTS);
        one.hold(AFTER, "笔录。", List.of(LEAD), List.of(HEAD));
        return one;
    }
}
