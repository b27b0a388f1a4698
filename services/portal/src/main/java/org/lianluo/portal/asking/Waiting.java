package org.lianluo.portal.asking;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.lianluo.client.model.Assignment;

/**
 * What waits for a decision.
 *
 * @param mine on which the caller may decide
 * @param others of the region, on which they may not: another person must, or another office
 */
@TemplateData
record Waiting(List<Assignment> mine, List<Assignment> others) {

    /** Those that are not among the caller's own. */
    static Waiting of(List<Assignment> mine, List<Assignment> all) {
        return new Waiting(
                mine,
                all.stream()
                        .filter(one ->
                                mine.stream().noneMatch(own -> own.getId().equals(one.getId())))
                        .toList());
    }
}
