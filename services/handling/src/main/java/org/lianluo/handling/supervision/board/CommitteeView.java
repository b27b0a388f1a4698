package org.lianluo.handling.supervision.board;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A committee. */
@Schema(name = "Committee", description = "Committee and the units that it supervises (委员会及对口联系单位)")
record CommitteeView(
        UUID id,
        String code,
        String name,
        String regionCode,

        @Schema(description = "Units that it supervises (对口联系单位)")
        List<String> unitCodes,

        @Schema(description = "Also the ETag (版本)") long version) {

    static CommitteeView of(Committee committee) {
        return new CommitteeView(
                committee.getId(),
                committee.code(),
                committee.name(),
                committee.getRegionCode(),
                committee.unitCodes(),
                committee.getVersion());
    }
}
