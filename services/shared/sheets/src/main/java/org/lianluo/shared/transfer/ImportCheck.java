package org.lianluo.shared.transfer;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.FlushMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.sheets.Header;
import org.lianluo.shared.sheets.SheetFault;
import org.lianluo.shared.sheets.SheetReader;
import org.lianluo.shared.transfer.ImportStore.Judged;
import org.lianluo.shared.transfer.RowReading.Read;

/** Looks at a file row by row, and does what it says to aggregates that nobody writes. */
@ApplicationScoped
class ImportCheck {

    private static final int BATCH = 500;

    private final Transactions transactions;
    private final ImportStore store;
    private final RowReading reading;
    private final Vertx vertx;
    private final int mostRows;

    ImportCheck(
            Transactions transactions,
            ImportStore store,
            RowReading reading,
            Vertx vertx,
            @ConfigProperty(name = "lianluo.imports.most-rows") int mostRows) {
        this.transactions = transactions;
        this.store = store;
        this.reading = reading;
        this.vertx = vertx;
        this.mostRows = mostRows;
    }

    /** @return whether all of it was looked at; false where it was cancelled, or somebody else goes on with it */
    <R> Uni<Boolean> check(UUID id, RowKind<R> kind, Caller by, byte[] file) {
        return transactions
                .read(session -> store.lastRow(session, id))
                .chain(last -> vertx.executeBlocking(() -> new Table<>(kind, file, last)))
                .chain(table -> Multi.createBy()
                        .repeating()
                        .uni(() -> vertx.executeBlocking(table::next).chain(rows -> step(id, kind, by, table, rows)))
                        .whilst(step -> step == Step.MORE)
                        .collect()
                        .last()
                        .map(step -> step == Step.END)
                        .eventually(() -> vertx.executeBlocking(() -> {
                            table.reader.close();
                            return true;
                        })));
    }

    private enum Step {
        MORE,
        END,
        STOPPED
    }

    private <R> Uni<Step> step(UUID id, RowKind<R> kind, Caller by, Table<R> table, List<Read<R>> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(Step.END);
        }
        int after = table.kept;
        return judged(id, kind, by, rows)
                .chain(judged -> transactions.write(work -> store.keep(work.session(), id, after, judged)))
                .invoke(() -> table.kept = rows.get(rows.size() - 1).number())
                .map(kept -> kept ? Step.MORE : Step.STOPPED);
    }

    private <R> Uni<List<Judged>> judged(UUID id, RowKind<R> kind, Caller by, List<Read<R>> rows) {
        List<String> keys =
                rows.stream().map(Read::key).filter(Objects::nonNull).distinct().toList();
        List<R> readable = rows.stream().map(Read::row).filter(Objects::nonNull).toList();
        return transactions.read(session -> store.earlier(session, id, keys)
                .chain(earlier -> open(session, kind, by, readable).map(batch -> {
                    Map<String, Integer> known = new HashMap<>(earlier);
                    List<Judged> judged = new ArrayList<>();
                    rows.forEach(row -> judged.add(judge(kind, batch, row, known)));
                    return judged;
                })));
    }

    private static <R> Uni<RowKind.Batch<R>> open(Mutiny.Session session, RowKind<R> kind, Caller by, List<R> rows) {
        session.setFlushMode(FlushMode.MANUAL);
        return kind.open(session, by, rows);
    }

    private <R> Judged judge(RowKind<R> kind, RowKind.Batch<R> batch, Read<R> row, Map<String, Integer> known) {
        Integer twin = row.key() == null ? null : known.putIfAbsent(row.key(), row.number());
        if (!row.faults().isEmpty()) {
            return wrong(row, row.faults());
        }
        if (twin != null) {
            return wrong(
                    row,
                    List.of(new CellFault(
                            null, "与第 " + twin + " 行重复，请删去其中一行", "The same as row " + twin + ": remove one of them")));
        }
        try {
            return new Judged(row.number(), row.key(), row.cells(), batch.apply(row.row()), null);
        } catch (ProblemException refusal) {
            return wrong(row, reading.faults(kind, refusal));
        }
    }

    private Judged wrong(Read<?> row, List<CellFault> faults) {
        return new Judged(row.number(), row.key(), row.cells(), RowOutcome.WRONG, reading.write(faults));
    }

    /** The file, read as far as it was looked at. */
    private final class Table<R> {

        private final RowKind<R> kind;
        private final SheetReader reader;
        private final Header header;
        private int count;
        private int kept;

        Table(RowKind<R> kind, byte[] file, int after) {
            this.kind = kind;
            this.kept = after;
            this.reader = SheetReader.of(file);
            if (!reader.hasNext()) {
                throw new SheetFault("文件里没有内容，请使用模板填写", "The file is empty: fill in the template");
            }
            this.header = Header.of(reader.next(), kind.columns());
        }

        List<Read<R>> next() {
            List<Read<R>> rows = new ArrayList<>();
            while (rows.size() < BATCH && reader.hasNext()) {
                var row = reader.next();
                if (++count > mostRows) {
                    throw new SheetFault(
                            "超过 " + mostRows + " 行，请分成几个文件", "More than " + mostRows + " rows: split the file");
                }
                if (row.number() > kept) {
                    rows.add(reading.read(kind, header, row));
                }
            }
            return rows;
        }
    }
}
