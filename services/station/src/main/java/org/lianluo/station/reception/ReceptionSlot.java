package org.lianluo.station.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.problem.ProblemException;

/**
 * When, where and by whom visitors are received.
 *
 * @param stationCode null for a directors' day
 * @param theme what it is about above all; null for anything
 * @param topics of a directors' day one to three; of others any number
 * @param announceBy the last day on which it can be announced, by the rule that held when it was planned
 */
public record ReceptionSlot(
        ReceptionKind kind,
        String stationCode,
        LocalDate heldOn,
        LocalTime beginsAt,
        LocalTime endsAt,
        String theme,
        List<String> topics,
        List<String> deputyCodes,
        LocalDate announceBy) {

    private static final int MOST_TOPICS = 3;

    void mustBeWhole() {
        boolean directors = kind == ReceptionKind.DIRECTORS_DAY;
        if (!beginsAt.isBefore(endsAt)) {
            throw ProblemException.onField(ReceptionProblem.RECEPTION_ENDS_BEFORE, "/endsAt");
        }
        if (directors != (stationCode == null)) {
            throw ProblemException.onField(ReceptionProblem.RECEPTION_STATION_UNKNOWN, "/stationCode");
        }
        if (directors && (topics.isEmpty() || topics.size() > MOST_TOPICS)) {
            throw ProblemException.onField(ReceptionProblem.RECEPTION_TOPICS, "/topics");
        }
    }

    /** It can still be announced. */
    void mustBeInTime(Instant at) {
        if (announceBy.isBefore(ChinaTime.dateOf(at))) {
            throw ProblemException.onField(ReceptionProblem.RECEPTION_NOTICE_TOO_SHORT, "/heldOn")
                    .with("announceBy", announceBy);
        }
    }

    /** The deputy is down for it. */
    void mustHave(String deputy) {
        if (!deputyCodes.contains(deputy)) {
            throw ProblemException.onField(ReceptionProblem.RECEPTION_DEPUTY_NOT_DOWN, "/deputyCode");
        }
    }

    /** The same on another day. */
    ReceptionSlot on(LocalDate day, LocalDate announcedBy) {
        return new ReceptionSlot(kind, stationCode, day, beginsAt, endsAt, theme, topics, deputyCodes, announcedBy);
    }
}
