package org.lianluo.station.legislation.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.codes.RegionCode;
import org.lianluo.station.station.Station;

/** Which stations are legislative contact points (基层立法联系点) that can be asked. */
@ApplicationScoped
class LegislativePoints {

    /** The first that is none, or not active, or lies outside the region. */
    Uni<Optional<String>> firstUnknown(Mutiny.Session session, String region, List<String> codes) {
        if (codes.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        RegionCode within = new RegionCode(region);
        return session.createSelectionQuery(
                        "select s from Station s where s.code in (:codes) and s.kind = LEGISLATIVE_POINT and s.status = ACTIVE",
                        Station.class)
                .setParameter("codes", codes)
                .getResultList()
                .map(found -> {
                    Set<String> known = new HashSet<>();
                    found.stream()
                            .filter(station -> within.contains(new RegionCode(station.getRegionCode())))
                            .forEach(station -> known.add(station.code()));
                    return codes.stream().filter(code -> !known.contains(code)).findFirst();
                });
    }
}
