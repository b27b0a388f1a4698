package org.lianluo.station.standard.check;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.station.standard.StandardItem;
import org.lianluo.station.standard.StationStandard;
import org.lianluo.station.standard.check.StationCheck.Seen;

/** A look as everybody sees it. */
@Schema(name = "StationCheck", description = "A look at one item of a standard (一次检查)")
record CheckView(
        UUID id,
        UUID stationId,
        String standardCode,
        String itemCode,
        boolean met,
        @Schema(description = "What shows it (佐证)") String evidence,
        @Schema(description = "Day of the look (查看日期)") LocalDate on) {

    static CheckView of(StationCheck check) {
        return new CheckView(
                check.getId(),
                check.stationId(),
                check.standardCode(),
                check.seen().itemCode(),
                check.seen().met(),
                check.seen().evidence(),
                check.seen().on());
    }

    /** A standard at a station: each item with the last look at it. */
    @Schema(name = "StationChecklist", description = "What a station has of a standard (达标情况)")
    record Checklist(
            String standardCode,
            String standardName,

            @Schema(description = "Whether it has all that is not optional (是否达标)")
            boolean complete,

            @Schema(description = "Day of the look that made it complete (达标日期)") @Nullable
            LocalDate completeOn,

            List<Item> items) {

        /** @param looks at the station, the last ones first */
        static Checklist of(StationStandard standard, List<StationCheck> looks) {
            List<Item> items =
                    standard.items().stream().map(item -> Item.of(item, looks)).toList();
            List<Item> needed = items.stream().filter(item -> !item.optional()).toList();
            boolean complete = needed.stream().allMatch(Item::met);
            return new Checklist(
                    standard.code(),
                    standard.details().name(),
                    complete,
                    complete
                            ? needed.stream()
                                    .map(Item::metSince)
                                    .max(LocalDate::compareTo)
                                    .orElse(null)
                            : null,
                    items);
        }
    }

    /** An item with the last look at it. */
    @Schema(name = "StationChecklistItem", description = "An item with the last look at it (项目情况)")
    record Item(
            String code,
            String label,
            boolean optional,
            boolean met,

            @Schema(description = "What shows it; none before the first look (佐证)") @Nullable
            String evidence,

            @Schema(description = "Day of the last look; none before the first (查看日期)") @Nullable
            LocalDate on,

            @Schema(description = "Day of the look from which on it was always there; none while it is missing (达到日期)")
            @Nullable
            LocalDate metSince) {

        private static Item of(StandardItem item, List<StationCheck> looks) {
            List<Seen> own = looks.stream()
                    .map(StationCheck::seen)
                    .filter(seen -> seen.itemCode().equals(item.code()))
                    .toList();
            if (own.isEmpty()) {
                return new Item(item.code(), item.label(), item.optional(), false, null, null, null);
            }
            Seen last = own.get(0);
            LocalDate since = own.stream()
                    .takeWhile(Seen::met)
                    .reduce((later, earlier) -> earlier)
                    .map(Seen::on)
                    .orElse(null);
            return new Item(item.code(), item.label(), item.optional(), last.met(), last.evidence(), last.on(), since);
        }
    }
}
