package org.lianluo.handling.unit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.Jurisdiction;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.sheets.Column;
import org.lianluo.shared.transfer.Cells;
import org.lianluo.shared.transfer.RowKind;

/** Units of a table. What the file has no column for stays as it is recorded. */
@ApplicationScoped
class UnitRows implements RowKind<UnitRows.Row> {

    private final Clock clock;

    UnitRows(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param details as the API takes it
     * @param present columns that the file has
     */
    record Row(@Valid UnitRequest details, Set<String> present) {}

    @Override
    public String name() {
        return "UNITS";
    }

    @Override
    public List<Column> columns() {
        return UnitColumns.ALL;
    }

    @Override
    public boolean isOpenTo(Caller by) {
        return by.hasAny(Role.INTAKE_OFFICER, Role.SYSTEM_ADMIN);
    }

    @Override
    public Row read(Cells cells) {
        UnitStatus status = cells.word(UnitColumns.STATUS, UnitColumns.STATUSES);
        return new Row(
                new UnitRequest(
                        cells.code(UnitColumns.CODE),
                        cells.text(UnitColumns.NAME),
                        cells.word(UnitColumns.KIND, UnitColumns.KINDS),
                        cells.code(UnitColumns.REGION),
                        cells.code(UnitColumns.PARENT),
                        cells.code(UnitColumns.USCC),
                        cells.list(UnitColumns.DOMAINS),
                        status == null ? UnitStatus.ACTIVE : status),
                cells.present());
    }

    @Override
    public String key(Row row) {
        return row.details().code();
    }

    @Override
    public Uni<Batch<Row>> open(Mutiny.Session session, Caller by, List<Row> rows) {
        return RowKind.recorded(
                        session, Unit.class, rows.stream().map(this::key).toList(), Unit::code)
                .map(recorded -> new Known(by, recorded, clock.instant()));
    }

    private final class Known extends Keyed<Row, Unit> {

        private final Caller by;
        private final Instant at;

        Known(Caller by, Map<String, Unit> recorded, Instant at) {
            super(UnitRows.this::key, recorded);
            this.by = by;
            this.at = at;
        }

        @Override
        protected Unit create(Row row) {
            return new Unit(Ids.next(), wanted(row), by.reference(), at);
        }

        @Override
        protected boolean change(Unit found, Row row) {
            UnitDetails wanted = wanted(row);
            RowKind.mustBeOwn(Jurisdiction.keeps(by, found.getRegionCode()), "/code");
            UnitDetails merged = merged(wanted, found.details(), row.present());
            if (merged.equals(found.details())) {
                return false;
            }
            found.change(merged, by.reference(), at);
            return true;
        }

        private UnitDetails wanted(Row row) {
            UnitDetails wanted = row.details().details();
            RowKind.mustBeOwn(Jurisdiction.keeps(by, wanted.regionCode()), "/regionCode");
            return wanted;
        }
    }

    private static UnitDetails merged(UnitDetails wanted, UnitDetails now, Set<String> present) {
        return new UnitDetails(
                wanted.code(),
                wanted.name(),
                wanted.kind(),
                wanted.regionCode(),
                present.contains("parentCode") ? wanted.parentCode() : now.parentCode(),
                present.contains("uscc") ? wanted.uscc() : now.uscc(),
                present.contains("domains") ? wanted.domains() : now.domains(),
                present.contains("status") ? wanted.status() : now.status());
    }
}
