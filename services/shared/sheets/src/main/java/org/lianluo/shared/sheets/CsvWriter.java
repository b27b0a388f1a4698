package org.lianluo.shared.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** CSV that Excel and WPS open with Chinese intact: it begins with a byte order mark, and no cell of it is a formula. */
final class CsvWriter implements SheetWriter {

    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";

    private final Writer out;

    CsvWriter(OutputStream stream, List<String> header) {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        write(MARK + line(header, CsvWriter::plain));
    }

    @Override
    public void row(List<String> cells) {
        write(line(cells, CsvWriter::quoted));
    }

    @Override
    public void close() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(List<String> cells, Function<String, String> form) {
        return cells.stream().map(form).collect(Collectors.joining(",", "", END));
    }

    /** Names of columns, which are ours. */
    private static String plain(String name) {
        return name.matches("[^\",;\\r\\n\\t]*") ? name : quoted(name);
    }

    private static String quoted(String text) {
        return text == null || text.isEmpty()
                ? ""
                : '"' + HarmlessCell.written(text).replace("\"", "\"\"") + '"';
    }
}
