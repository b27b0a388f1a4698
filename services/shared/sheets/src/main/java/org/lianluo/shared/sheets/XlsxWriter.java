package org.lianluo.shared.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet. Every cell is a text, so codes keep their zeros and nothing is a formula. */
final class XlsxWriter implements SheetWriter {

    /** Rows that are held before they go out. */
    private static final int HELD = 500;

    /** Text, as the format of cells that people fill in, too. */
    private static final String AS_TEXT = "@";

    private static final double WIDTH = 18;

    private final Workbook book;
    private final Worksheet sheet;
    private int next = 1;

    XlsxWriter(OutputStream out, List<String> header) {
        book = new Workbook(out, "Lianluo", "1.0");
        sheet = book.newWorksheet("Sheet1");
        sheet.freezePane(0, 1);
        for (int i = 0; i < header.size(); i++) {
            sheet.width(i, WIDTH);
            sheet.style(i).format(AS_TEXT).set();
            sheet.inlineString(0, i, header.get(i));
            sheet.style(0, i).bold().format(AS_TEXT).set();
        }
    }

    @Override
    public void row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i);
            if (text != null && !text.isEmpty()) {
                sheet.inlineString(next, i, text);
            }
        }
        next++;
        if (next % HELD == 0) {
            run(sheet::flush);
        }
    }

    @Override
    public void close() {
        run(book::finish);
    }

    private static void run(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
