package org.lianluo.station.deputy.transfer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.sheets.Column;
import org.lianluo.shared.transfer.Cells;
import org.lianluo.shared.transfer.RowKind;
import org.lianluo.shared.transfer.RowOutcome;
import org.lianluo.station.Directory;
import org.lianluo.station.deputy.Deputy;
import org.lianluo.station.deputy.DeputyDetails;
import org.lianluo.station.deputy.DeputyRequest;
import org.lianluo.station.deputy.DeputyStatus;
import org.lianluo.station.deputy.FactLedger;
import org.lianluo.station.deputy.FactService;

/** Deputies of a table. What the file has no column for stays as it is recorded. */
@ApplicationScoped
class DeputyRows implements RowKind<DeputyRows.Row> {

    private final FactService facts;
    private final Clock clock;

    DeputyRows(FactService facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @param details as the API takes it
     * @param present columns that the file has
     */
    record Row(@Valid DeputyRequest details, Set<String> present) {}

    @Override
    public String name() {
        return "DEPUTIES";
    }

    @Override
    public List<Column> columns() {
        return DeputyColumns.ALL;
    }

    @Override
    public boolean isOpenTo(Caller by) {
        return by.hasAny(Role.INTAKE_OFFICER, Role.SYSTEM_ADMIN);
    }

    @Override
    public Row read(Cells cells) {
        DeputyStatus status = cells.word(DeputyColumns.STATUS, DeputyColumns.STATUSES);
        return new Row(
                new DeputyRequest(
                        cells.code(DeputyColumns.CODE),
                        cells.text(DeputyColumns.NAME),
                        cells.word(DeputyColumns.LEVEL, DeputyColumns.LEVELS),
                        cells.whole(DeputyColumns.TERM),
                        cells.code(DeputyColumns.REGION),
                        cells.text(DeputyColumns.CONSTITUENCY),
                        cells.text(DeputyColumns.DELEGATION),
                        cells.list(DeputyColumns.STATIONS),
                        cells.lines(DeputyColumns.PROFILE),
                        status == null ? DeputyStatus.ACTIVE : status),
                cells.present());
    }

    @Override
    public String key(Row row) {
        return row.details().code();
    }

    @Override
    public Uni<Batch<Row>> open(Mutiny.Session session, Caller by, List<Row> rows) {
        return KnownDeputies.of(session, rows.stream().map(this::key).toList(), facts)
                .map(known -> new Known(by, known, clock.instant()));
    }

    private static final class Known implements Batch<Row> {

        private final Caller by;
        private final Map<String, Deputy> deputies = new HashMap<>();
        private final Map<UUID, FactLedger> ledgers;
        private final Instant at;
        private final List<Object> created = new ArrayList<>();

        Known(Caller by, KnownDeputies known, Instant at) {
            this.by = by;
            this.deputies.putAll(known.byCode());
            this.ledgers = known.ledgers();
            this.at = at;
        }

        @Override
        public RowOutcome apply(Row row) {
            DeputyDetails wanted = row.details().details();
            Directory.mayImport(by, wanted.regionCode(), "/regionCode");
            Deputy deputy = deputies.get(wanted.code());
            if (deputy == null) {
                Deputy entered = new Deputy(Ids.next(), wanted, by.reference(), at);
                created.add(entered);
                return RowOutcome.NEW;
            }
            Directory.mayImport(by, deputy.getRegionCode(), "/code");
            DeputyDetails merged = merged(wanted, deputy.details(), row.present());
            if (merged.equals(deputy.details())) {
                return RowOutcome.SAME;
            }
            deputy.change(merged, by.reference(), at, ledgers.get(deputy.getId()));
            return RowOutcome.CHANGED;
        }

        @Override
        public List<Object> created() {
            return created;
        }
    }

    private static DeputyDetails merged(DeputyDetails wanted, DeputyDetails now, Set<String> present) {
        return new DeputyDetails(
                wanted.code(),
                wanted.name(),
                wanted.level(),
                wanted.term(),
                wanted.regionCode(),
                present.contains("constituency") ? wanted.constituency() : now.constituency(),
                present.contains("delegation") ? wanted.delegation() : now.delegation(),
                present.contains("stationCodes")
                        ? wanted.stationCodes().stream().sorted().toList()
                        : now.stationCodes(),
                present.contains("profile") ? wanted.profile() : now.profile(),
                present.contains("status") ? wanted.status() : now.status());
    }
}
