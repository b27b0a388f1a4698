package org.lianluo.handling.policy.preset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An adoption as everybody may read it. */
@Schema(name = "PolicyAdoption", description = "Preset that a jurisdiction took over (采用的样板)")
record AdoptionView(
        UUID id,
        String presetId,
        String jurisdiction,
        LocalDate effectiveFrom,
        List<UUID> policyIds,
        Instant adoptedAt,
        long version) {

    static AdoptionView of(Adoption adoption) {
        return new AdoptionView(
                adoption.getId(),
                adoption.presetId(),
                adoption.getRegionCode(),
                adoption.effectiveFrom(),
                adoption.policyIds(),
                adoption.getCreatedAt(),
                adoption.getVersion());
    }
}
