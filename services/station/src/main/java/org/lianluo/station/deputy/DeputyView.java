package org.lianluo.station.deputy;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A deputy as the public sees them (代表法 2025 §58). */
@Schema(name = "Deputy", description = "People's deputy (人大代表)")
record DeputyView(
        UUID id,
        String code,
        String name,
        CongressLevel level,
        int term,
        String regionCode,
        @Nullable String constituency,
        @Nullable String delegation,
        List<String> stationCodes,
        @Nullable String profile,
        DeputyStatus status,

        @Schema(description = "Person who holds it, the same for two mandates of one person (人员编码)") @Nullable
        String personCode,

        @Schema(description = "Also the ETag (版本)") long version) {

    static DeputyView of(Deputy deputy) {
        DeputyDetails now = deputy.details();
        return of(
                deputy, new FactLedger.Picture(now.constituency(), now.delegation(), now.stationCodes(), now.status()));
    }

    /** As the deputy stood on a day; name and profile are those of now. */
    static DeputyView of(Deputy deputy, FactLedger.Picture then) {
        DeputyDetails details = deputy.details();
        return new DeputyView(
                deputy.getId(),
                details.code(),
                details.name(),
                details.level(),
                details.term(),
                details.regionCode(),
                then.constituency(),
                then.delegation(),
                then.stationCodes(),
                details.profile(),
                then.status(),
                deputy.personCode(),
                deputy.getVersion());
    }
}
