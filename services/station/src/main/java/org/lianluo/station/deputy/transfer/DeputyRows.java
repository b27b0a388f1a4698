package org.lianluo.station.deputy.transfer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
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
                .map(recorded -> new Known(by, recorded, clock.instant()));
    }

    private final class Known extends Keyed<Row, Deputy> {

        private final Caller by;
        private final Map<UUID, FactLedger> ledgers;
        private final Instant at;

        Known(Caller by, KnownDeputies recorded, Instant at) {
            super(DeputyRows.this::key, recorded.byCode());
            this.by = by;
            this.ledgers = recorded.ledgers();
            this.at = at;
        }

        @Override
        protected Deputy create(Row row) {
            return new Deputy(Ids.next(), wanted(row), by.reference(), at);
        }

        @Override
        protected boolean change(Deputy found, Row row) {
            DeputyDetails wanted = wanted(row);
            Directory.mayImport(by, found.getRegionCode(), "/code");
            DeputyDetails merged = merged(wanted, found.details(), row.present());
            if (merged.equals(found.details())) {
                return false;
            }
            found.change(merged, by.reference(), at, ledgers.get(found.getId()));
            return true;
        }

        private DeputyDetails wanted(Row row) {
            DeputyDetails wanted = row.details().details();
            Directory.mayImport(by, wanted.regionCode(), "/regionCode");
            return wanted;
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
