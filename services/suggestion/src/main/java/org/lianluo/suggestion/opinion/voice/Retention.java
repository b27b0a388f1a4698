package org.lianluo.suggestion.opinion.voice;

import java.time.LocalDate;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.casework.PolicyKey;

/**
 * How long it is kept who raised an opinion, once it has ended: the shortest time that its purpose needs
 * (个人信息保护法 §19), which the policy {@code opinion.submitter-retention} says.
 *
 * @param until last day in China on which it is kept; erased from the next day on
 * @param rule policy, limit, start and end
 */
public record Retention(LocalDate until, String rule) {

    /**
     * The time that begins with the day of the end. Unlike a day by which somebody has to act, the last one does not give
     * way to a rest day, so that it is never provisional.
     *
     * @param from the day of the end, in China
     * @param limit months or days; working days, which {@link PolicyKey#accepts} refuses, would count as days
     */
    public static Retention after(LocalDate from, TimeLimit limit) {
        LocalDate until = limit.after(from);
        String key = PolicyKey.OPINION_SUBMITTER_RETENTION.key();
        return new Retention(
                until, key + " " + limit + ": " + from + " + " + limit + " = " + until + " (个人信息保护法 §19, §47)");
    }
}
