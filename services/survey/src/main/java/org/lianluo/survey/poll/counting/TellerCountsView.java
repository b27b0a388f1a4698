package org.lianluo.survey.poll.counting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What tellers counted, as far as the caller may see it. */
@Schema(name = "TellerCounts", description = "What tellers counted (计票录入情况)")
record TellerCountsView(
        @Schema(description = "How many tellers have entered a count (已录入人数)")
        int entered,

        @Schema(description = "Whether the two agree, or the head teller decided (是否一致或者已处理)")
        boolean settled,

        @Schema(description = "Whether numbers of papers differ (发出、收回票数是否不一致)")
        boolean papersDiffer,

        @Schema(description = "Items about which the two differ (不一致的事项)")
        List<UUID> differingItems,

        @Schema(
                description =
                        "The counts: a teller's own until both are in, then both, and what the head teller decided"
                                + " (录入结果)")
        List<Count> counts) {

    /** One count. */
    @Schema(name = "TellerCountEntry", description = "A count (计票结果)")
    record Count(
            @Schema(description = "Whether the caller entered it (是否本人录入)")
            boolean own,

            int issued,
            int returned,
            List<TellerCountRequest.Item> items,

            @Schema(description = "How a difference was resolved (差异处理记录)") @Nullable
            String record,

            Instant countedAt) {

        static Count of(TellerCount entered, String teller) {
            HallCount count = entered.count();
            return new Count(
                    entered.teller().equals(teller),
                    count.issued(),
                    count.returned(),
                    count.items().entrySet().stream()
                            .sorted((one, other) -> one.getKey().compareTo(other.getKey()))
                            .map(item -> new TellerCountRequest.Item(
                                    item.getKey(),
                                    item.getValue().counts().entrySet().stream()
                                            .map(mark ->
                                                    new TellerCountRequest.MarkCount(mark.getKey(), mark.getValue()))
                                            .toList(),
                                    item.getValue().voided()))
                            .toList(),
                    entered.record(),
                    entered.countedAt());
        }
    }

    /** @param teller reference of the caller */
    static TellerCountsView of(List<TellerCount> all, String teller) {
        List<TellerCount> two =
                all.stream().filter(count -> !count.isDecision()).toList();
        boolean both = two.size() == 2;
        Optional<HallCount> settled = Tellers.settled(all);
        HallCount first = both ? two.get(0).count() : null;
        HallCount second = both ? two.get(1).count() : null;
        return new TellerCountsView(
                two.size(),
                settled.isPresent(),
                both && (first.issued() != second.issued() || first.returned() != second.returned()),
                both ? first.differing(second).toList() : List.of(),
                (both ? all.stream() : mine(all, teller))
                        .map(count -> Count.of(count, teller))
                        .toList());
    }

    private static Stream<TellerCount> mine(List<TellerCount> all, String teller) {
        return all.stream().filter(count -> count.teller().equals(teller));
    }
}
