package org.lianluo.shared.transfer.export;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.sheets.Column;
import org.lianluo.shared.sheets.SheetFormat;
import org.lianluo.shared.sheets.SheetWriter;
import org.lianluo.shared.web.Download;

/** Writes a table of rows that are read page by page; never all of them are in memory. The file is gone with the answer. */
@ApplicationScoped
public class SheetExport {

    /** Rows of a page. */
    public static final int PAGE = 1000;

    private static final Logger LOG = Logger.getLogger(SheetExport.class);

    private final Transactions transactions;
    private final Vertx vertx;
    private final RoutingContext request;

    SheetExport(Transactions transactions, Vertx vertx, RoutingContext request) {
        this.transactions = transactions;
        this.vertx = vertx;
        this.request = request;
    }

    /**
     * What is written.
     *
     * @param plainName of the file, without its end, in letters
     * @param name of the file, without its end, as a person reads it
     */
    public record Table(SheetFormat format, String plainName, String name, List<Column> columns) {}

    /** Reads the first rows, at most {@link #PAGE}, in an order that they are written in. */
    @FunctionalInterface
    public interface Pages<T> {

        /** @param last row after which they begin; null for none */
        Uni<List<T>> after(Mutiny.Session session, T last);
    }

    public <T> Uni<Response> of(Table table, Pages<T> pages, Function<T, List<String>> cells) {
        return vertx.executeBlocking(() -> new Writing<>(table, cells))
                .invoke(writing -> request.addEndHandler(ended -> writing.delete()))
                .chain(writing -> Multi.createBy()
                        .repeating()
                        .uni(() -> transactions
                                .read(session -> pages.after(session, writing.last))
                                .chain(rows -> vertx.executeBlocking(() -> writing.write(rows))))
                        .whilst(count -> count == PAGE)
                        .collect()
                        .last()
                        .chain(() -> vertx.executeBlocking(writing::end))
                        .onFailure()
                        .invoke(writing::delete))
                .map(file -> response(table, file));
    }

    private static Response response(Table table, Path file) {
        String end = "." + table.format().extension();
        return Response.ok(file, table.format().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Download.attachment(table.plainName() + end, table.name() + end))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** A file that is being written; only on worker threads, one call after the other. */
    private static final class Writing<T> {

        private final Path file;
        private final OutputStream out;
        private final SheetWriter writer;
        private final Function<T, List<String>> cells;
        private T last;

        Writing(Table table, Function<T, List<String>> cells) throws IOException {
            this.file = Files.createTempFile("export", "." + table.format().extension());
            this.out = Files.newOutputStream(file);
            this.cells = cells;
            this.writer = table.format()
                    .writer(out, table.columns().stream().map(Column::zh).toList());
        }

        int write(List<T> rows) {
            for (T row : rows) {
                writer.row(cells.apply(row));
                last = row;
            }
            return rows.size();
        }

        Path end() throws IOException {
            writer.close();
            out.close();
            return file;
        }

        void delete() {
            try {
                out.close();
                Files.deleteIfExists(file);
            } catch (IOException | UncheckedIOException e) {
                LOG.warnf(e, "%s can't be deleted", file);
            }
        }
    }
}
