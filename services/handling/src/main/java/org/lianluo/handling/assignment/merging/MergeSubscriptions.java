package org.lianluo.handling.assignment.merging;

import jakarta.inject.Singleton;
import org.lianluo.shared.events.suggestion.merging.SuggestionMergedV1;
import org.lianluo.shared.events.suggestion.merging.SuggestionUnmergedV1;
import org.lianluo.shared.messaging.Subscriptions;

/** Suggestions that the office merged, and merges that were undone. */
@Singleton
class MergeSubscriptions extends Subscriptions {

    MergeSubscriptions(MergeCourse course) {
        on(SuggestionMergedV1.class, course::merged);
        on(SuggestionUnmergedV1.class, course::unmerged);
    }
}
