package org.lianluo.suggestion.opinion.kiosks;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;

/** Counts what kiosks sent, by the running numbers that they give their items. */
@ApplicationScoped
class KioskIntakes {

    /** A station has had fewer devices than that. */
    private static final int MOST_DEVICES = 200;

    /** How many of a device's last numbers are looked at for gaps, and how many gaps are named. */
    private static final int LOOKED_AT = 1000;

    private static final int NAMED = 50;

    private static final String QUERY = """
            WITH device AS (
                SELECT taken_client, count(*) AS items, max(taken_number) AS last_number,
                    count(*) - count(DISTINCT taken_number) AS repeated,
                    count(*) FILTER (WHERE taken_late) AS late,
                    count(*) FILTER (WHERE taken_clock_wrong) AS clock_wrong,
                    count(*) FILTER (WHERE taken_too_long_ago) AS too_long_ago, max(received_at) AS last_at
                FROM opinion WHERE station_code = $1 AND taken_client IS NOT NULL GROUP BY taken_client
                ORDER BY max(received_at) DESC LIMIT %d)
            SELECT taken_client, items, last_number, repeated, late, clock_wrong, too_long_ago, last_at,
                ARRAY(SELECT number FROM generate_series(greatest(1, last_number - %d), last_number) AS number
                    WHERE NOT EXISTS (SELECT 1 FROM opinion o WHERE o.station_code = $1
                        AND o.taken_client = device.taken_client AND o.taken_number = number)
                    ORDER BY number LIMIT %d)
            FROM device ORDER BY last_at DESC""".formatted(MOST_DEVICES, LOOKED_AT - 1, NAMED);

    /** What came from a device. */
    @Schema(name = "KioskIntake", description = "What came from a kiosk (终端提交情况)")
    record Device(
            @Schema(description = "Client of the kiosk (终端客户端)", examples = "kiosk-410402-S001-K01-7K3M9QX2")
            String clientId,

            @Schema(description = "Items with a running number (收到件数)")
            long items,

            @Schema(description = "Highest running number (最大序号)")
            long lastNumber,

            @Schema(description = "Items whose number came before: the device began anew (序号重复件数)")
            long repeated,

            @Schema(description = "Items that came late (补交件数)")
            long late,

            @Schema(description = "Items whose time could not be relied on (时钟不准件数)")
            long clockWrong,

            @Schema(description = "Items that were taken too long ago, which staff check first (填写时间过早件数)")
            long tooLongAgo,

            Instant lastAt,

            @Schema(description = "Numbers among the last thousand that are missing, at most 50 (缺少的序号)")
            List<Long> missing) {}

    /** The devices of a station, the last to send first. */
    Uni<List<Device>> of(Mutiny.Session session, Caller caller, String station) {
        boolean isStaff = caller.hasAny(Role.STATION_CLERK, Role.STATION_HEAD)
                && caller.stationCodes().contains(station);
        boolean isOffice =
                caller.has(Role.INTAKE_OFFICER) && caller.region() != null && station.startsWith(caller.region() + "-");
        if (!isStaff && !isOffice) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return Sql.rows(session, QUERY, station)
                .map(rows -> rows.stream().map(KioskIntakes::device).toList());
    }

    private static Device device(Object[] row) {
        return new Device(
                (String) row[0],
                (Long) row[1],
                (Long) row[2],
                (Long) row[3],
                (Long) row[4],
                (Long) row[5],
                (Long) row[6],
                ((OffsetDateTime) row[7]).toInstant(),
                Arrays.asList((Long[]) row[8]));
    }
}
