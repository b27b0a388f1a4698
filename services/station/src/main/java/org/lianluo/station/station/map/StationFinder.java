package org.lianluo.station.station.map;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.station.place.Position;
import org.lianluo.station.station.Station;

/**
 * Finds the nearest stations. PostgreSQL's own index of points gives the nearest by degrees, which are not the nearest by
 * metres, since a degree of longitude is shorter than one of latitude. But the farthest of them bounds how far the nearest
 * can be, and the same index gives all within that.
 */
@ApplicationScoped
class StationFinder {

    private static final double METRES_OF_A_DEGREE = 110_500;

    /** Of the degrees that a box needs, so that rounding loses nothing at its edge. */
    private static final double SOMEWHAT_MORE = 1.01;

    private static final int LAST_LATITUDE = 89;

    /** A station that is open for all, and how far it is. */
    record Near(Station station, double metres) {}

    private record Found(UUID id, double metres) {}

    Uni<List<Near>> nearest(Mutiny.Session session, Position from, int most) {
        return Sql.rows(session, """
                        SELECT id, latitude, longitude FROM station WHERE status = 'ACTIVE' AND latitude IS NOT NULL
                        ORDER BY point(longitude, latitude) <-> point($1::float8, $2::float8) LIMIT $3::int""", from.longitude(), from.latitude(), most)
                .map(rows -> found(rows, from))
                .chain(byDegrees -> within(session, from, reach(byDegrees)))
                .map(all -> all.stream()
                        .sorted(Comparator.comparingDouble(Found::metres).thenComparing(Found::id))
                        .limit(most)
                        .toList())
                .chain(nearest -> loaded(session, nearest));
    }

    private static Uni<List<Found>> within(Mutiny.Session session, Position from, double metres) {
        double north = SOMEWHAT_MORE * metres / METRES_OF_A_DEGREE;
        double east = north / Math.cos(Math.toRadians(Math.min(LAST_LATITUDE, Math.abs(from.latitude()) + north)));
        return Sql.rows(
                        session,
                        """
                        SELECT id, latitude, longitude FROM station WHERE status = 'ACTIVE' AND latitude IS NOT NULL
                          AND point(longitude, latitude)
                              <@ box(point($1::float8, $2::float8), point($3::float8, $4::float8))""",
                        from.longitude() - east,
                        from.latitude() - north,
                        from.longitude() + east,
                        from.latitude() + north)
                .map(rows -> found(rows, from));
    }

    private static double reach(List<Found> found) {
        return found.stream().mapToDouble(Found::metres).max().orElse(0);
    }

    private static List<Found> found(List<Object[]> rows, Position from) {
        return rows.stream()
                .map(row -> new Found((UUID) row[0], from.metresTo(new Position((Double) row[1], (Double) row[2]))))
                .toList();
    }

    private static Uni<List<Near>> loaded(Mutiny.Session session, List<Found> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return session.createSelectionQuery("select s from Station s where s.id in (:ids)", Station.class)
                .setParameter("ids", found.stream().map(Found::id).toList())
                .getResultList()
                .map(stations -> {
                    Map<UUID, Station> byId =
                            stations.stream().collect(Collectors.toMap(Station::getId, Function.identity()));
                    return found.stream()
                            .map(one -> new Near(byId.get(one.id()), one.metres()))
                            .toList();
                });
    }
}
