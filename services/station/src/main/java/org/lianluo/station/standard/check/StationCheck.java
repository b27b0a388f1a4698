package org.lianluo.station.standard.check;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.events.station.standard.StationCheckRecordedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.station.standard.StandardProblem;
import org.lianluo.station.standard.StationStandard;
import org.lianluo.station.station.Station;

/**
 * A look at one item of a standard at a station. It is never changed: another look at the same item follows it, and the last
 * one counts.
 */
@Entity
class StationCheck extends AggregateRoot {

    private UUID stationId;
    private String stationCode;
    private String standardCode;
    private String itemCode;
    private boolean met;
    private String evidence;
    private LocalDate onDay;

    protected StationCheck() {}

    StationCheck(Station station, StationStandard standard, Seen seen, String by, Instant at) {
        super(Ids.next(), station.getRegionCode(), by, at);
        if (standard.items().stream().noneMatch(item -> item.code().equals(seen.itemCode()))) {
            throw ProblemException.onField(StandardProblem.STATION_STANDARD_ITEM_UNKNOWN, "/itemCode");
        }
        if (seen.on().isAfter(ChinaTime.dateOf(at))) {
            throw ProblemException.onField(StandardProblem.STATION_CHECK_AHEAD, "/on");
        }
        stationId = station.getId();
        stationCode = station.code();
        standardCode = standard.code();
        itemCode = seen.itemCode();
        met = seen.met();
        evidence = seen.evidence();
        onDay = seen.on();
        tell(new StationCheckRecordedV1(
                getId(), stationId, stationCode, getRegionCode(), standardCode, itemCode, met, onDay));
    }

    /**
     * What was seen.
     *
     * @param met whether the station has it
     * @param evidence what shows it, in words
     */
    record Seen(String itemCode, boolean met, String evidence, LocalDate on) {}

    Seen seen() {
        return new Seen(itemCode, met, evidence, onDay);
    }

    UUID stationId() {
        return stationId;
    }

    String standardCode() {
        return standardCode;
    }

    @Override
    public String aggregateType() {
        return "station-check";
    }
}
