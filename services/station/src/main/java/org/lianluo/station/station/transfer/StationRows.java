package org.lianluo.station.station.transfer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.sheets.Column;
import org.lianluo.shared.transfer.Cells;
import org.lianluo.shared.transfer.RowKind;
import org.lianluo.station.Directory;
import org.lianluo.station.place.Datum;
import org.lianluo.station.station.Station;
import org.lianluo.station.station.StationDetails;
import org.lianluo.station.station.StationRequest;
import org.lianluo.station.station.StationStatus;

/** Stations of a table. What the file has no column for stays as it is recorded. */
@ApplicationScoped
class StationRows implements RowKind<StationRows.Row> {

    private final Clock clock;

    StationRows(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param details as the API takes it
     * @param present columns that the file has
     */
    record Row(@Valid StationRequest details, Set<String> present) {}

    @Override
    public String name() {
        return "STATIONS";
    }

    @Override
    public List<Column> columns() {
        return StationColumns.ALL;
    }

    @Override
    public boolean isOpenTo(Caller by) {
        return by.hasAny(Role.INTAKE_OFFICER, Role.SYSTEM_ADMIN);
    }

    @Override
    public Row read(Cells cells) {
        StationStatus status = cells.word(StationColumns.STATUS, StationColumns.STATUSES);
        return new Row(
                new StationRequest(
                        cells.code(StationColumns.CODE),
                        cells.text(StationColumns.NAME),
                        cells.word(StationColumns.KIND, StationColumns.KINDS),
                        cells.word(StationColumns.LEVEL, StationColumns.LEVELS),
                        cells.code(StationColumns.REGION),
                        cells.code(StationColumns.STREET),
                        cells.text(StationColumns.ADDRESS),
                        cells.decimal(StationColumns.LATITUDE),
                        cells.decimal(StationColumns.LONGITUDE),
                        cells.text(StationColumns.HOURS),
                        cells.text(StationColumns.HEAD),
                        cells.text(StationColumns.LIAISON),
                        cells.whole(StationColumns.CAPACITY),
                        cells.day(StationColumns.OPENED),
                        status == null ? StationStatus.ACTIVE : status),
                cells.present());
    }

    @Override
    public String key(Row row) {
        return row.details().code();
    }

    @Override
    public Uni<Batch<Row>> open(Mutiny.Session session, Caller by, List<Row> rows) {
        return RowKind.recorded(
                        session, Station.class, rows.stream().map(this::key).toList(), Station::code)
                .map(recorded -> new Known(by, recorded, clock.instant()));
    }

    private final class Known extends Keyed<Row, Station> {

        private final Caller by;
        private final Instant at;

        Known(Caller by, Map<String, Station> recorded, Instant at) {
            super(StationRows.this::key, recorded);
            this.by = by;
            this.at = at;
        }

        @Override
        protected Station create(Row row) {
            return new Station(Ids.next(), wanted(row), by.reference(), at);
        }

        @Override
        protected boolean change(Station found, Row row) {
            StationDetails wanted = wanted(row);
            Directory.mayImport(by, found.getRegionCode(), "/code");
            StationDetails merged = merged(wanted, found.details(), row.present());
            if (merged.equals(found.details())) {
                return false;
            }
            found.change(merged, by.reference(), at);
            return true;
        }

        private StationDetails wanted(Row row) {
            StationDetails wanted = row.details().details(Datum.CGCS2000);
            Directory.mayImport(by, wanted.regionCode(), "/regionCode");
            return wanted;
        }
    }

    private static StationDetails merged(StationDetails wanted, StationDetails now, Set<String> present) {
        return new StationDetails(
                wanted.code(),
                wanted.name(),
                wanted.kind(),
                wanted.level(),
                wanted.regionCode(),
                present.contains("streetCode") ? wanted.streetCode() : now.streetCode(),
                present.contains("address") ? wanted.address() : now.address(),
                present.contains("latitude") ? wanted.latitude() : now.latitude(),
                present.contains("longitude") ? wanted.longitude() : now.longitude(),
                present.contains("hours") ? wanted.hours() : now.hours(),
                present.contains("head") ? wanted.head() : now.head(),
                present.contains("liaisonPerson") ? wanted.liaisonPerson() : now.liaisonPerson(),
                present.contains("capacity") ? wanted.capacity() : now.capacity(),
                wanted.openedOn() == null ? now.openedOn() : wanted.openedOn(),
                present.contains("status") ? wanted.status() : now.status());
    }
}
