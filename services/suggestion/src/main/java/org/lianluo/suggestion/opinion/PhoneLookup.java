package org.lianluo.suggestion.opinion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;

/** Finds what was raised from a phone before, without storing the number in clear. */
@ApplicationScoped
class PhoneLookup {

    private final OpinionQueries queries;
    private final SubmitterSeal seal;
    private final AuditTrail audit;

    PhoneLookup(OpinionQueries queries, SubmitterSeal seal, AuditTrail audit) {
        this.queries = queries;
        this.seal = seal;
        this.audit = audit;
    }

    /** The phone to look for. */
    @Schema(name = "PhoneLookup", description = "Phone to look for (查找的电话)")
    record Request(
            @Schema(description = "Phone in China (电话)", examples = "13800001234")
            @NotNull
            @Pattern(regexp = "(\\+?86[ -]?)?(1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}|0\\d{2,3}-?\\d{7,8})")
            String phone) {}

    Uni<List<Opinion>> find(Work work, Caller caller, Request request) {
        return audit.record(work, caller, "opinion.phone-lookup", "station", null, null)
                .chain(() -> queries.byPhone(work, caller, seal.phoneHash(request.phone())));
    }
}
