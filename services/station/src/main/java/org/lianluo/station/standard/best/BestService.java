package org.lianluo.station.standard.best;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.station.Directory;
import org.lianluo.station.standard.StandardProblem;
import org.lianluo.station.standard.best.BestStations.Named;
import org.lianluo.station.station.StationService;

/** Lists of the best stations, published by the office of the region. */
@ApplicationScoped
class BestService {

    private final StationService stations;
    private final Clock clock;

    BestService(StationService stations, Clock clock) {
        this.stations = stations;
        this.clock = clock;
    }

    Uni<BestStations> publish(Work work, Caller caller, Named named) {
        Directory.mustBeOffice(caller, caller.region());
        return stations.openCodes(work.session(), caller.region()).chain(inService -> {
            mustBe(inService, named.stationCodes());
            return work.persist(
                    new BestStations(caller.region(), named, inService.size(), caller.reference(), clock.instant()));
        });
    }

    private static void mustBe(List<String> inService, List<String> named) {
        for (int place = 0; place < named.size(); place++) {
            if (!inService.contains(named.get(place))) {
                throw ProblemException.onField(StandardProblem.BEST_STATION_UNKNOWN, "/stationCodes/" + place);
            }
        }
    }

    Uni<BestStations> revoke(Work work, Caller caller, UUID id, String ifMatch, String reason) {
        return get(work.session(), id).invoke(list -> {
            Directory.mustBeOffice(caller, list.getRegionCode());
            IfMatch.check(ifMatch, list);
            list.revoke(reason, caller.reference(), clock.instant());
        });
    }

    Uni<BestStations> get(Mutiny.Session session, UUID id) {
        return session.find(BestStations.class, id)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** The newest come first. */
    Uni<List<BestStations>> list(Mutiny.Session session, String region, Integer year, PageRequest page) {
        return Listing.of("select b from BestStations b")
                .where("b.regionCode = :region", "region", region)
                .where("b.forYear = :year", "year", year)
                .where("b.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, BestStations.class, "b.id desc", page);
    }
}
