package org.lianluo.suggestion.opinion.voice;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lianluo.shared.calendar.TimeLimit;

/** How often an opinion was urged (催办), and when last: submitter and station each have a time of their own. */
@Embeddable
public class Urgings {

    private int urgedCount;
    private LocalDate urgedBySubmitterOn;
    private LocalDate urgedByStationOn;

    /** What the submitter wrote the last time. */
    private OwnWords urgedWords;

    public void add(Urger who, LocalDate on, String words) {
        urgedCount++;
        if (who == Urger.STATION) {
            urgedByStationOn = on;
        } else {
            urgedBySubmitterOn = on;
            urgedWords = OwnWords.of(words);
        }
    }

    /**
     * The first day on which somebody may urge.
     *
     * @param receivedOn day on which the opinion was received
     * @param firstDays how many days after it they may urge for the first time
     * @param interval how long after they urged they may urge once more
     */
    public LocalDate possibleFrom(Urger who, LocalDate receivedOn, int firstDays, TimeLimit interval) {
        LocalDate last = who == Urger.STATION ? urgedByStationOn : urgedBySubmitterOn;
        return last == null ? receivedOn.plusDays(firstDays) : interval.after(last);
    }

    public int count() {
        return urgedCount;
    }

    /** Null for never. */
    public LocalDate lastOn() {
        return Stream.of(urgedBySubmitterOn, urgedByStationOn)
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** May be null. */
    public OwnWords words() {
        return urgedWords;
    }

    /** Hides in the words of the submitter what would name them. */
    public void hide(UnaryOperator<String> hide) {
        urgedWords = OwnWords.without(urgedWords, hide);
    }
}
