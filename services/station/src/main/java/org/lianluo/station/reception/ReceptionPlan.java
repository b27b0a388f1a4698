package org.lianluo.station.reception;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.lianluo.shared.events.station.reception.ReceptionPlanRecordedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Ids;

/** That the reception days of a year were planned, and what came of it; the days are rows of their own. */
@Entity
public class ReceptionPlan extends AggregateRoot {

    private int year;
    private int stations;
    private int days;
    private int attendances;
    private int gaps;

    protected ReceptionPlan() {}

    /**
     * @param outcome how many of each came of it
     */
    public ReceptionPlan(String regionCode, int year, Outcome outcome, String by, Instant at) {
        super(Ids.next(), regionCode, by, at);
        this.year = year;
        stations = outcome.stations();
        days = outcome.days();
        attendances = outcome.attendances();
        gaps = outcome.gaps();
        tell(new ReceptionPlanRecordedV1(getId(), regionCode, year, stations, days, attendances, gaps, at));
    }

    /**
     * What came of a plan.
     *
     * @param stations stations with days
     * @param attendances days of deputies
     * @param gaps what could not be had
     */
    public record Outcome(int stations, int days, int attendances, int gaps) {}

    public int year() {
        return year;
    }

    public Outcome outcome() {
        return new Outcome(stations, days, attendances, gaps);
    }

    @Override
    public String aggregateType() {
        return "reception-plan";
    }
}
