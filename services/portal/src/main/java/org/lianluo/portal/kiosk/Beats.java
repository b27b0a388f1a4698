package org.lianluo.portal.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.KiosksApi;
import org.lianluo.client.model.KioskConfiguration;
import org.lianluo.client.model.KioskHeartbeat;

/** Heartbeats of devices, and what they are told to show. A device whose client was made by hand works without both. */
@ApplicationScoped
class Beats {

    private static final KioskConfiguration NOTHING = new KioskConfiguration().withPages(List.of());

    private final KiosksApi kiosks;
    private final String version;

    Beats(@RestClient KiosksApi kiosks, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.kiosks = kiosks;
        this.version = version;
    }

    /** What is to be shown; nothing for a kiosk that was not enrolled. */
    KioskConfiguration configuration() throws ApiException {
        try {
            return kiosks.getKioskConfiguration(null);
        } catch (ApiException e) {
            return notEnrolled(e, NOTHING);
        }
    }

    void beat(String deviceTime, String waiting, String refused, String oldest) throws ApiException {
        OffsetDateTime now = TakenForm.moment(deviceTime);
        if (now == null) {
            return;
        }
        try {
            kiosks.beatKiosk(
                    new KioskHeartbeat()
                            .withSoftware(version)
                            .withDeviceTime(now)
                            .withItemsWaiting(count(waiting))
                            .withItemsRefused(count(refused))
                            .withOldestWaitingAt(TakenForm.moment(oldest)),
                    null);
        } catch (ApiException e) {
            notEnrolled(e, null);
        }
    }

    private static <T> T notEnrolled(ApiException refusal, T otherwise) throws ApiException {
        if (refusal.getResponse().getStatus() != Response.Status.CONFLICT.getStatusCode()) {
            throw refusal;
        }
        return otherwise;
    }

    private static int count(String text) {
        return text != null && text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    }
}
