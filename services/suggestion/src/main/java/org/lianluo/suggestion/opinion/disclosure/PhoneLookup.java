package org.lianluo.suggestion.opinion.disclosure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.input.Phone;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.reading.OpinionQueries;
import org.lianluo.suggestion.opinion.submitter.SubmitterSeal;

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
            @Schema(
                    description = "Mobile number, or landline with area code and extension (手机号，或带区号的固定电话)",
                    examples = "13800001234")
            @NotNull
            @Phone
            String phone) {}

    Uni<List<Opinion>> find(Work work, Caller caller, Request request) {
        return audit.record(work, caller, "opinion.phone-lookup", "station", null, null)
                .chain(() -> queries.byPhone(work, caller, seal.phoneHash(request.phone())));
    }
}
