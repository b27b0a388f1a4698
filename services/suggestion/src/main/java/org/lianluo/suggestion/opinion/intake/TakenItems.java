package org.lianluo.suggestion.opinion.intake;

import java.time.Duration;
import java.time.Instant;
import org.lianluo.suggestion.opinion.voice.TakenItem;

/**
 * When a kiosk took an opinion, by our clock. The device says what its clock shows while it sends, so a clock that is wrong
 * all the time is put right; one that was changed in between can't be, and the item counts as taken now. Nothing is refused for
 * its age: what is older than the limit is set aside for staff, who check it first.
 *
 * @param tolerance by how much its clock may differ
 * @param limit how far back an item is taken in as any other
 */
record TakenItems(Duration tolerance, Duration limit) {

    /** @param deviceTime what the device's clock shows now; null for not said */
    TakenItem of(SubmitOpinion.Taken taken, Instant deviceTime, String client, Instant now) {
        Duration ahead = deviceTime == null ? Duration.ZERO : Duration.between(now, deviceTime);
        boolean isWrong = exceeds(ahead.abs());
        Instant at = isWrong ? taken.at().minus(ahead) : taken.at();
        if (at.isAfter(now)) {
            isWrong |= exceeds(Duration.between(now, at));
            at = now;
        }
        Duration age = Duration.between(at, now);
        return new TakenItem(client, taken.number(), at, exceeds(age), isWrong, age.compareTo(limit) > 0);
    }

    private boolean exceeds(Duration difference) {
        return difference.compareTo(tolerance) > 0;
    }
}
