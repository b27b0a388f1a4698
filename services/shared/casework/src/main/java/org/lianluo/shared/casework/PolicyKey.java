package org.lianluo.shared.casework;

import java.util.Arrays;
import java.util.Optional;
import org.lianluo.shared.calendar.TimeLimit;

/**
 * The time limits that a jurisdiction may decide for itself, with the value that holds until it does. No national law
 * sets a clock for station opinions (社情民意); the defaults are this product's, within the month that Qingdao §32 gives
 * for opinions raised in contact with constituents. For deputies' suggestions (代表建议) the limit of the reply is
 * national law; the others differ from place to place, and the defaults lie within what local rules say.
 */
public enum PolicyKey {
    /** The station head decides on an opinion. */
    OPINION_TRIAGE("opinion.triage", "3wd"),
    /** The unit accepts or returns an opinion that was forwarded to it. */
    OPINION_ACCEPT("opinion.accept", "2wd"),
    /** The unit answers, counted from the day it was forwarded. */
    OPINION_ANSWER("opinion.answer", "15wd"),
    /** The one extension that the unit may take. */
    OPINION_EXTENSION("opinion.extension", "15wd"),
    /** The latest day for an answer, whatever extension was taken, counted from the day it was forwarded. */
    OPINION_ANSWER_CAP("opinion.answer-cap", "1mo"),
    /** The unit answers again after the constituent was dissatisfied. */
    OPINION_REHANDLING("opinion.rehandling", "1mo"),
    /** The constituent rates; then the case closes by itself. */
    OPINION_RATING("opinion.rating", "10wd"),
    /**
     * How long the station keeps who raised an opinion after its end (个人信息保护法 §19: the shortest time necessary). No
     * law gives a number; the default is the three years of the ordinary period of limitation (民法典 §188), within which
     * the asker or the station may still have to show who raised what, and after which nothing needs the name.
     */
    OPINION_SUBMITTER_RETENTION("opinion.submitter-retention", "36mo"),
    /** The congress's office assigns a registered suggestion; places differ from 5 to 10 working days. */
    SUGGESTION_ASSIGNMENT("suggestion.assignment", "5wd"),
    /** The unit talks with the deputy for the first time (Chongqing: 20 working days). */
    SUGGESTION_CONTACT("suggestion.contact", "20wd"),
    /** A co-handling unit gives the lead unit its opinion (会办意见); one month in Shanghai, Shandong and Qingdao. */
    SUGGESTION_CO_OPINION("suggestion.co-opinion", "1mo"),
    /** The unit replies, from the day of assignment: three months (代表法 2025 §51). */
    SUGGESTION_REPLY("suggestion.reply", "3mo"),
    /** The unit replies to a suggestion that is wide or difficult: six months (代表法 2025 §51). */
    SUGGESTION_REPLY_WIDE("suggestion.reply-wide", "6mo"),
    /** The deputy returns the feedback form (征询意见表); 15 working days in Beijing. */
    SUGGESTION_FEEDBACK("suggestion.feedback", "15wd"),
    /** The unit replies again after a deputy was dissatisfied with the result; one to two months. */
    SUGGESTION_REHANDLING("suggestion.rehandling", "1mo");

    private final String key;
    private final TimeLimit fallback;

    PolicyKey(String key, String fallback) {
        this.key = key;
        this.fallback = TimeLimit.parse(fallback);
    }

    public String key() {
        return key;
    }

    public TimeLimit fallback() {
        return fallback;
    }

    /**
     * Whether this policy may have that value. A time of keeping is counted in months or days: it ends years ahead, where
     * nobody knows the working days yet.
     */
    public boolean accepts(TimeLimit limit) {
        return this != OPINION_SUBMITTER_RETENTION || limit.unit() != TimeLimit.Unit.WORKING_DAYS;
    }

    public static Optional<PolicyKey> of(String key) {
        return Arrays.stream(values()).filter(policy -> policy.key.equals(key)).findFirst();
    }
}
