package org.lianluo.handling.appraisal.scheme;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A scheme as everybody sees it. */
@Schema(name = "AssessmentScheme", description = "Scheme by which units are assessed (考核办法)")
record SchemeView(
        UUID id,

        @Schema(description = "Region whose own it is; none for one that is shipped (行政区划)") @Nullable
        String regionCode,

        String name,

        @Schema(description = "Where it is laid down, or where it comes from (依据)")
        String basis,

        @Schema(description = "What a shipped one says, and what is ours in it (说明)") @Nullable
        String note,

        @Schema(description = "The highest score (满分)") BigDecimal full,

        @Schema(description = "The highest score of co-handled items, where they are apart (会办件满分)") @Nullable
        BigDecimal coFull,

        SchemeBody content,

        @Schema(description = "Also the ETag; none for one that is shipped (版本)") @Nullable
        Long version) {

    static SchemeView of(AssessmentScheme own) {
        return view(own.getId(), own.getRegionCode(), own.name(), own.basis(), null, own.content(), own.getVersion());
    }

    static SchemeView of(ShippedScheme shipped) {
        return view(shipped.id(), null, shipped.name(), shipped.basis(), shipped.note(), shipped.content(), null);
    }

    private static SchemeView view(
            UUID id, String region, String name, String basis, String note, Scheme content, Long version) {
        return new SchemeView(
                id,
                region,
                name,
                basis,
                note,
                content.full(Side.LEAD),
                content.coApart() ? content.full(Side.CO) : null,
                SchemeBody.of(content),
                version);
    }
}
