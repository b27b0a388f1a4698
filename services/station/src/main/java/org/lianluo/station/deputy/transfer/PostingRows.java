package org.lianluo.station.deputy.transfer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.sheets.Column;
import org.lianluo.shared.transfer.Cells;
import org.lianluo.shared.transfer.RowKind;
import org.lianluo.shared.transfer.RowOutcome;
import org.lianluo.station.Directory;
import org.lianluo.station.deputy.Deputy;
import org.lianluo.station.deputy.DeputyProblem;
import org.lianluo.station.deputy.FactKind;
import org.lianluo.station.deputy.FactLedger;
import org.lianluo.station.deputy.FactService;
import org.lianluo.station.station.Station;
import org.lianluo.station.station.StationService;

/** Postings of deputies to stations of a table: from a day to a day, or without an end. */
@ApplicationScoped
class PostingRows implements RowKind<PostingRows.Row> {

    static final Column DEPUTY = Column.required("deputyCode", "代表编码", "Deputy");
    static final Column STATION = Column.required("stationCode", "联络站编码", "Station", "进驻联络站");
    static final Column FROM = Column.optional("validFrom", "进驻日期", "From", "起日");
    static final Column TO = Column.optional("validTo", "结束日期", "To", "止日");
    static final List<Column> ALL = List.of(DEPUTY, STATION, FROM, TO);

    private final FactService facts;
    private final StationService stations;
    private final Clock clock;

    PostingRows(FactService facts, StationService stations, Clock clock) {
        this.facts = facts;
        this.stations = stations;
        this.clock = clock;
    }

    /**
     * @param validFrom null for today
     * @param validTo null without an end
     */
    record Row(
            @NotNull @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}")
            String deputyCode,

            @NotNull @Pattern(regexp = NaturalCode.STATION, message = "{org.lianluo.code.station}")
            String stationCode,

            LocalDate validFrom,
            LocalDate validTo) {}

    @Override
    public String name() {
        return "POSTINGS";
    }

    @Override
    public List<Column> columns() {
        return ALL;
    }

    @Override
    public boolean isOpenTo(Caller by) {
        return by.hasAny(Role.INTAKE_OFFICER, Role.SYSTEM_ADMIN);
    }

    @Override
    public Row read(Cells cells) {
        return new Row(cells.code(DEPUTY), cells.code(STATION), cells.day(FROM), cells.day(TO));
    }

    @Override
    public String key(Row row) {
        return row.deputyCode() == null || row.stationCode() == null
                ? null
                : row.deputyCode() + " " + row.stationCode() + " " + row.validFrom();
    }

    @Override
    public Uni<Batch<Row>> open(Mutiny.Session session, Caller by, List<Row> rows) {
        List<String> codes = rows.stream().map(Row::deputyCode).distinct().toList();
        Set<String> named = rows.stream().map(Row::stationCode).collect(Collectors.toSet());
        return KnownDeputies.of(session, codes, facts).chain(known -> stations.withCodes(session, named)
                .map(found -> new Known(
                        by, known, found.stream().map(Station::code).collect(Collectors.toSet()), clock.instant())));
    }

    private static final class Known implements Batch<Row> {

        private final Caller by;
        private final Map<String, Deputy> deputies;
        private final Map<UUID, FactLedger> ledgers;
        private final Set<String> stationCodes;
        private final Instant at;

        Known(Caller by, KnownDeputies known, Set<String> stationCodes, Instant at) {
            this.by = by;
            this.deputies = known.byCode();
            this.ledgers = new HashMap<>(known.ledgers());
            this.stationCodes = stationCodes;
            this.at = at;
        }

        @Override
        public RowOutcome apply(Row row) {
            Deputy deputy = deputies.get(row.deputyCode());
            if (deputy == null) {
                throw ProblemException.invalid(
                        "/deputyCode", "名录中没有该代表编码，请先导入代表", "No deputy has that code: take in the deputies first");
            }
            Directory.mayImport(by, deputy.getRegionCode(), "/deputyCode");
            if (!stationCodes.contains(row.stationCode())) {
                throw ProblemException.invalid(
                        "/stationCode", "名录中没有该联络站编码，请先导入联络站", "No station has that code: take in the stations first");
            }
            LocalDate from = row.validFrom() == null ? ChinaTime.dateOf(at) : row.validFrom();
            if (row.validTo() != null && row.validTo().isBefore(from)) {
                throw ProblemException.onField(DeputyProblem.FACT_DAYS_REVERSED, "/validTo");
            }
            FactLedger ledger = ledgers.get(deputy.getId());
            if (row.validFrom() == null
                    && row.validTo() == null
                    && ledger.holdsOn(FactKind.STATION, row.stationCode(), from)) {
                return RowOutcome.SAME;
            }
            FactLedger.Change change = ledger.put(FactKind.STATION, row.stationCode(), from, row.validTo());
            if (change.isNone()) {
                return RowOutcome.SAME;
            }
            deputy.enter(ledger, change, by.reference(), at, null);
            ledgers.put(deputy.getId(), ledger.after(change));
            return RowOutcome.NEW;
        }

        @Override
        public List<Object> created() {
            return List.of();
        }
    }
}
