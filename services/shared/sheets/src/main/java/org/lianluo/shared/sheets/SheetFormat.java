package org.lianluo.shared.sheets;

import java.io.OutputStream;
import java.util.List;

/** The forms in which tables are written. */
public enum SheetFormat {
    /** Text with commas (RFC 4180) in UTF-8. */
    CSV(SheetFormat.TEXT),
    /** Workbook of Office Open XML. */
    XLSX(SheetFormat.WORKBOOK);

    /** Media type of a CSV. */
    public static final String TEXT = "text/csv";

    /** Media type of an XLSX. */
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of a file's name. */
    public String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Begins a table with its header. */
    public SheetWriter writer(OutputStream out, List<String> header) {
        return this == CSV ? new CsvWriter(out, header) : new XlsxWriter(out, header);
    }
}
