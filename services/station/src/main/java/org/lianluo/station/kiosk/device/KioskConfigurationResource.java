package org.lianluo.station.kiosk.device;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.SameForEverybody;
import org.lianluo.station.kiosk.Kiosk;
import org.lianluo.station.kiosk.KioskPages;
import org.lianluo.station.kiosk.KioskProblem;
import org.lianluo.station.kiosk.Kiosks;
import org.lianluo.station.station.Station;
import org.lianluo.station.station.StationService;
import org.lianluo.station.station.opening.OpeningService;
import org.lianluo.station.station.opening.OpeningWeek;

/** What a device does and shows. A copy is good only as long as this service confirms it, which it does for that device alone. */
@Path("/api/v1/kiosk-configuration")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "kiosks")
@RolesAllowed(Role.Names.KIOSK)
public class KioskConfigurationResource {

    private static final int DIGEST = 16;

    private final Kiosks kiosks;
    private final KioskPages pages;
    private final StationService stations;
    private final OpeningService openings;
    private final Clock clock;
    private final Reads reads;
    private final ObjectMapper json;

    KioskConfigurationResource(
            Kiosks kiosks,
            KioskPages pages,
            StationService stations,
            OpeningService openings,
            Clock clock,
            Reads reads,
            ObjectMapper json) {
        this.kiosks = kiosks;
        this.pages = pages;
        this.stations = stations;
        this.openings = openings;
        this.clock = clock;
        this.reads = reads;
        this.json = json;
    }

    @GET
    @SameForEverybody
    @Refuses({"kiosk-not-enrolled", "kiosk-revoked"})
    @Operation(
            operationId = "getKioskConfiguration",
            summary = "Fetch the configuration (获取终端配置)",
            description =
                    "By an enrolled device, for itself: its station and when that is open, languages, times and the pages of today. With `If-None-Match` it"
                            + " gets 304 while nothing is different, also where a notice was corrected or a day began.")
    @APIResponseSchema(
            value = DeviceViews.Configuration.class,
            responseCode = "200",
            responseDescription = "The configuration (终端配置)")
    public Uni<Response> get() {
        return reads.answer((session, by) -> own(session, by).map(Answer::of))
                .map(response -> Response.fromResponse(response)
                        .tag(tagOf(response.getEntity()))
                        .build());
    }

    /** The same in every replica, as long as the content is. */
    private EntityTag tagOf(Object content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(content));
            return new EntityTag(HexFormat.of().formatHex(digest, 0, DIGEST));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException("A configuration has no tag", e);
        }
    }

    private Uni<DeviceViews.Configuration> own(Mutiny.Session session, Caller caller) {
        return kiosks.ofDevice(session, caller)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(KioskProblem.KIOSK_NOT_ENROLLED))
                .chain(kiosk -> kiosks.pages(session, List.of(kiosk.getId()))
                        .map(shown -> shown.getOrDefault(kiosk.getId(), List.of()))
                        .chain(chosen -> pages.on(session, kiosk, chosen, ChinaTime.today(clock)))
                        .chain(shown -> stations.withCode(session, kiosk.site().stationCode())
                                .chain(station -> openings.week(session, station)
                                        .map(week -> configuration(kiosk, station, week, shown)))));
    }

    private static DeviceViews.Configuration configuration(
            Kiosk kiosk, Station station, OpeningWeek week, List<KioskPages.Shown> shown) {
        return new DeviceViews.Configuration(
                kiosk.site().code(),
                station.getId(),
                station.code(),
                station.details().name(),
                station.details().hours(),
                week,
                kiosk.settings().languages(),
                kiosk.settings().idleSeconds(),
                shown.stream().map(DeviceViews.Page::of).toList(),
                kiosk.course().edition());
    }
}
