package org.lianluo.shared.contact;

import java.time.LocalDate;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.casework.PolicyKey;

/**
 * How long contact data is kept once what it is needed for has ended: the shortest time that its purpose needs
 * (个人信息保护法 §19), which a policy says.
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
     * @param policy says how long, in natural time
     * @param limit months or days; working days, which such a policy refuses, would count as days
     */
    public static Retention after(LocalDate from, PolicyKey policy, TimeLimit limit) {
        LocalDate until = limit.after(from);
        return new Retention(
                until,
                policy.key() + " " + limit + ": " + from + " + " + limit + " = " + until + " (个人信息保护法 §19, §47)");
    }

    /** Kept until the end of the last day. */
    public boolean isOver(LocalDate today) {
        return until.isBefore(today);
    }
}
