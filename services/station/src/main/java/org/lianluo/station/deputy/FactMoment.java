package org.lianluo.station.deputy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.lianluo.shared.calendar.ChinaTime;

/**
 * The two times at which facts are asked for.
 *
 * @param asOf the day on which they have to hold
 * @param knownBefore what was recorded until then counts, and was not superseded then
 */
public record FactMoment(LocalDate asOf, Instant knownBefore) {

    /**
     * @param asOf null for today
     * @param knownOn what was known at the end of that day; null for what is known now
     */
    public static FactMoment of(LocalDate asOf, LocalDate knownOn, Clock clock) {
        return new FactMoment(asOf == null ? ChinaTime.today(clock) : asOf, endOf(knownOn, clock));
    }

    /** The end of a day in China; of no day an instant that is just over. */
    static Instant endOf(LocalDate knownOn, Clock clock) {
        return knownOn == null
                ? clock.instant().plusMillis(1)
                : knownOn.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant();
    }

    boolean sees(DeputyFact fact) {
        return fact.holdsOn(asOf) && fact.knownBefore(knownBefore);
    }
}
