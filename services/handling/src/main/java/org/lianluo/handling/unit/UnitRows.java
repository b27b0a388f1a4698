package org.lianluo.handling.unit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.Jurisdiction;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.sheets.Column;
import org.lianluo.shared.transfer.Cells;
import org.lianluo.shared.transfer.RowKind;
import org.lianluo.shared.transfer.RowOutcome;

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
        List<String> codes = rows.stream().map(this::key).toList();
        return codes.isEmpty()
                ? Uni.createFrom().item(new Known(by, Map.of(), clock.instant()))
                : session.createSelectionQuery("select u from Unit u where u.code in (:codes)", Unit.class)
                        .setParameter("codes", codes)
                        .getResultList()
                        .map(found -> new Known(
                                by,
                                found.stream().collect(Collectors.toMap(Unit::code, Function.identity())),
                                clock.instant()));
    }

    private static final class Known implements Batch<Row> {

        private final Caller by;
        private final Map<String, Unit> units;
        private final Instant at;
        private final List<Object> created = new ArrayList<>();

        Known(Caller by, Map<String, Unit> units, Instant at) {
            this.by = by;
            this.units = units;
            this.at = at;
        }

        @Override
        public RowOutcome apply(Row row) {
            UnitDetails wanted = row.details().details();
            mustBeOwn(wanted.regionCode(), "/regionCode");
            Unit unit = units.get(wanted.code());
            if (unit == null) {
                created.add(new Unit(Ids.next(), wanted, by.reference(), at));
                return RowOutcome.NEW;
            }
            mustBeOwn(unit.getRegionCode(), "/code");
            UnitDetails merged = merged(wanted, unit.details(), row.present());
            if (merged.equals(unit.details())) {
                return RowOutcome.SAME;
            }
            unit.change(merged, by.reference(), at);
            return RowOutcome.CHANGED;
        }

        private void mustBeOwn(String region, String pointer) {
            if (!Jurisdiction.keeps(by, region)) {
                throw ProblemException.invalid(
                        pointer,
                        "这一行不属于您所在的行政区划，您不能导入它；请删去这一行",
                        "This row belongs to another region than yours: remove it");
            }
        }

        @Override
        public List<Object> created() {
            return created;
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
