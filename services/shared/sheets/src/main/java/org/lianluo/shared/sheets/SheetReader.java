package org.lianluo.shared.sheets;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The rows of a table, one after the other; of a workbook those of its first sheet. Empty rows are passed over. Whatever
 * can't be read ends it with a {@link SheetFault}.
 */
public final class SheetReader implements Iterator<SheetRow>, AutoCloseable {

    /** The first bytes of a ZIP archive, which a workbook is. */
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** The first bytes of a compound file: a workbook of before 2007, or one behind a password. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Rows rows;
    private SheetRow next;
    private boolean ended;

    private SheetReader(Rows rows) {
        this.rows = rows;
    }

    /** What the bytes are is decided by them, not by the name of the file. */
    public static SheetReader of(byte[] file) {
        if (begins(file, COMPOUND)) {
            throw new SheetFault(
                    "这是旧版 xls 文件或者加了密码的文件，请在 Excel 或 WPS 中去掉密码，另存为 xlsx 或 csv",
                    "This is an old .xls file or has a password: save it as .xlsx or .csv without one");
        }
        return new SheetReader(begins(file, ZIP) ? XlsxRows.of(file) : new CsvRows(CsvText.of(file)));
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            SheetRow read = rows.read();
            ended = read == null;
            next = ended || read.isEmpty() ? null : read;
        }
        return next != null;
    }

    @Override
    public SheetRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SheetRow row = next;
        next = null;
        return row;
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            throw new SheetFault("文件不能读取，请另存后重新上传", "The file can't be read: save it anew and send it again");
        }
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length && java.util.Arrays.equals(file, 0, with.length, with, 0, with.length);
    }

    /** Where rows come from. */
    interface Rows {

        /** The next row, also an empty one; null at the end. */
        SheetRow read();

        void close() throws IOException;
    }
}
