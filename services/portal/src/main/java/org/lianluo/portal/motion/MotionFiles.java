package org.lianluo.portal.motion;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.MeApi;
import org.lianluo.client.api.MotionsApi;
import org.lianluo.portal.visit.Visit;

/** Reads all of a motion, and draws its page. */
@RequestScoped
class MotionFiles {

    private final MotionsApi motions;
    private final MeApi me;
    private final Visit visit;

    MotionFiles(@RestClient MotionsApi motions, @RestClient MeApi me, Visit visit) {
        this.motions = motions;
        this.me = me;
        this.visit = visit;
    }

    MotionFile read(UUID id) throws ApiException {
        return new MotionFile(
                motions.getMotion(id), motions.getMotionHistory(id).getItems(), mandates());
    }

    TemplateInstance page(UUID id) throws ApiException {
        return MotionsResource.Pages.motion(read(id));
    }

    /** Under which the caller acts as a deputy. */
    List<String> mandates() throws ApiException {
        return visit.has("DEPUTY") ? me.getMe().getDeputyCodes() : List.of();
    }
}
