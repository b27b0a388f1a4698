package org.lianluo.station.standard.best;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A list of the best as everybody sees it. */
@Schema(name = "BestStations", description = "The best stations of a year (最佳联络站名单)")
record BestView(
        UUID id,
        String regionCode,
        int year,
        String title,

        @Schema(description = "How they were chosen (评选依据)") @Nullable
        String basis,

        @Schema(description = "Stations in their order (站点，按名次)")
        List<String> stationCodes,

        @Schema(description = "Stations in service from which they were chosen (参评站点数)")
        int comparedWith,

        @Schema(description = "Why it was revoked; none while it holds (撤销理由)") @Nullable
        String revokedFor,

        @Schema(description = "Also the ETag (版本)") long version) {

    static BestView of(BestStations list) {
        BestStations.Named named = list.named();
        return new BestView(
                list.getId(),
                list.getRegionCode(),
                named.year(),
                named.title(),
                named.basis(),
                named.stationCodes(),
                list.comparedWith(),
                list.revokedFor(),
                list.getVersion());
    }
}
