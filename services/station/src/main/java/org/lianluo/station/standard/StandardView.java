package org.lianluo.station.standard;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A standard as everybody sees it. */
@Schema(name = "StationStandard", description = "Standard of stations (建站标准)")
record StandardView(
        UUID id,
        String code,

        @Schema(description = "Region whose stations it is for, or DEFAULT (适用地区)")
        String jurisdiction,

        String name,

        @Schema(description = "Text that it comes from (依据)") @Nullable
        String basis,

        List<StandardRequests.Item> items,

        @Schema(description = "Points that one star, two stars and so on need; none where no stars are given (各星级所需分数)")
        List<Integer> starPoints,

        @Schema(description = "Also the ETag (版本)") long version) {

    static StandardView of(StationStandard standard) {
        StandardDetails details = standard.details();
        return new StandardView(
                standard.getId(),
                details.code(),
                details.jurisdiction(),
                details.name(),
                details.basis(),
                details.items().stream()
                        .map(item ->
                                new StandardRequests.Item(item.code(), item.label(), item.points(), item.optional()))
                        .toList(),
                details.starPoints(),
                standard.getVersion());
    }
}
