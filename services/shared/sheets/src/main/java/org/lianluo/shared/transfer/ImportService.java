package org.lianluo.shared.transfer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.sheets.Column;
import org.lianluo.shared.sheets.SheetFormat;
import org.lianluo.shared.sheets.SheetWriter;
import org.lianluo.shared.transfer.SheetImport.Sent;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;

/** What people do with imports. Those of a region are open to whoever may take in such rows there. */
@ApplicationScoped
class ImportService {

    /** Rows with faults in one file of them. */
    private static final int MOST_FAULTS = 100_000;

    private final ImportStore store;
    private final RowKinds kinds;
    private final RowReading reading;
    private final Clock clock;

    ImportService(ImportStore store, RowKinds kinds, RowReading reading, Clock clock) {
        this.store = store;
        this.kinds = kinds;
        this.reading = reading;
        this.clock = clock;
    }

    /** A row with what is wrong with its cells. */
    record WrongRow(int number, List<CellFault> faults) {}

    Uni<SheetImport> receive(Work work, Caller by, String kind, String fileName, byte[] content) {
        open(by, kind);
        SheetImport sheet = new SheetImport(
                Ids.next(),
                new Sent(kind, fileName, RowKinds.owner(by), by.region(), RowKinds.roles(by)),
                by.reference(),
                clock.instant());
        work.atEnd(() -> store.keepFile(work.session(), sheet.getId(), content));
        return work.persist(sheet);
    }

    Uni<SheetImport> run(Work work, Caller by, UUID id, String ifMatch, ImportMode mode) {
        return held(work, by, id, ifMatch).invoke(sheet -> sheet.run(mode, by.reference(), clock.instant()));
    }

    Uni<SheetImport> cancel(Work work, Caller by, UUID id, String ifMatch) {
        return held(work, by, id, ifMatch)
                .invoke(sheet -> sheet.cancel(by.reference(), clock.instant()))
                .call(() -> store.forgetProgress(work.session(), id))
                .call(() -> store.dropFile(work.session(), id));
    }

    Uni<SheetImport> get(Mutiny.Session session, Caller by, UUID id) {
        return found(session.find(SheetImport.class, id), by);
    }

    Uni<List<SheetImport>> list(Mutiny.Session session, Caller by, String kind, PageRequest page) {
        return Listing.of("select i from SheetImport i")
                .where("i.regionCode = :region", "region", RowKinds.owner(by))
                .where("i.kind in (:kinds)", "kinds", kinds.openTo(by))
                .where("i.kind = :kind", "kind", kind)
                .where("i.id < :before", "before", page.afterId().orElse(null))
                .fetch(session, SheetImport.class, "i.id desc", page);
    }

    Uni<List<WrongRow>> wrongRows(Mutiny.Session session, Caller by, UUID id, PageRequest page) {
        int after = page.afterKeys(1).map(keys -> (int) keys.number(0)).orElse(0);
        return get(session, by, id).chain(() -> wrongRows(session, id, after, page.fetch()));
    }

    Uni<List<WrongRow>> allWrongRows(Mutiny.Session session, Caller by, UUID id) {
        return get(session, by, id).chain(() -> wrongRows(session, id, 0, MOST_FAULTS));
    }

    private Uni<List<WrongRow>> wrongRows(Mutiny.Session session, UUID id, int after, int most) {
        return store.wrongRows(session, id, after, most).map(rows -> rows.stream()
                .map(row -> new WrongRow(((Number) row[0]).intValue(), reading.faults((String) row[1])))
                .toList());
    }

    /** An empty table with the headings of a kind. */
    byte[] template(Caller by, String kind, SheetFormat format) {
        return table(format, open(by, kind).columns().stream().map(Column::zh).toList(), List.of());
    }

    /** What is wrong with the cells of a file, a line each. */
    static byte[] sheet(List<WrongRow> rows) {
        return table(
                SheetFormat.CSV,
                List.of("行", "列", "需要修改", "What to do"),
                rows.stream()
                        .flatMap(row -> row.faults().stream()
                                .map(fault -> Arrays.asList(
                                        String.valueOf(row.number()), fault.column(), fault.zh(), fault.en())))
                        .toList());
    }

    private static byte[] table(SheetFormat format, List<String> header, List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = format.writer(out, header)) {
            rows.forEach(writer::row);
        }
        return out.toByteArray();
    }

    private RowKind<?> open(Caller by, String name) {
        RowKind<?> kind = kinds.find(name).orElseThrow(() -> new ProblemException(ImportProblem.IMPORT_KIND_UNKNOWN));
        if (!kind.isOpenTo(by)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return kind;
    }

    private Uni<SheetImport> held(Work work, Caller by, UUID id, String ifMatch) {
        return found(work.session().find(SheetImport.class, id, LockModeType.PESSIMISTIC_WRITE), by)
                .invoke(sheet -> IfMatch.check(ifMatch, sheet));
    }

    private Uni<SheetImport> found(Uni<SheetImport> sheet, Caller by) {
        return sheet.onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND))
                .invoke(found -> {
                    if (!found.getRegionCode().equals(RowKinds.owner(by))
                            || !kinds.of(found).isOpenTo(by)) {
                        throw new ProblemException(CommonProblem.FORBIDDEN);
                    }
                });
    }

    static void mustFit(byte[] content, long most) {
        if (content.length > most) {
            throw new ProblemException(CommonProblem.PAYLOAD_TOO_LARGE).with("mostBytes", most);
        }
    }

    /** What stands for a file that is sent, to know a repeat of it. */
    static List<String> fingerprint(String kind, String fileName, byte[] content) throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
        return List.of(kind, fileName, HexFormat.of().formatHex(hash));
    }
}
