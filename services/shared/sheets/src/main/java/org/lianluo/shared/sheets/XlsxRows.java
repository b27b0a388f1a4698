package org.lianluo.shared.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Rows of the first sheet of a workbook. A number is shown without an exponent, and as a day where its format says so. */
final class XlsxRows implements SheetReader.Rows {

    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_CELL = 32_767;
    private static final DateTimeFormatter WITH_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    private XlsxRows(ReadableWorkbook book, Stream<Row> stream) {
        this.book = book;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    static XlsxRows of(byte[] file) {
        XlsxBounds.check(file);
        try {
            ReadableWorkbook book =
                    new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
            return new XlsxRows(book, book.getFirstSheet().openStream());
        } catch (IOException | RuntimeException e) {
            throw unreadable();
        }
    }

    @Override
    public SheetRow read() {
        Row row;
        try {
            row = rows.hasNext() ? rows.next() : null;
        } catch (RuntimeException e) {
            throw unreadable();
        }
        return row == null ? null : row(row);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        book.close();
    }

    private static SheetRow row(Row row) {
        if (row.getCellCount() > MOST_COLUMNS) {
            throw new SheetFault(
                    "第 " + row.getRowNum() + " 行的列数超过 " + MOST_COLUMNS,
                    "Row " + row.getRowNum() + " has more than " + MOST_COLUMNS + " columns");
        }
        List<String> cells = new ArrayList<>();
        Set<Integer> formulas = new HashSet<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getOptionalCell(i).orElse(null);
            if (cell != null && (cell.getType() == CellType.FORMULA || cell.getFormula() != null)) {
                formulas.add(i);
                cells.add("");
            } else {
                cells.add(cell == null ? "" : text(cell, row.getRowNum()));
            }
        }
        return new SheetRow(row.getRowNum(), cells, formulas);
    }

    private static String text(Cell cell, int row) {
        String text;
        try {
            text = switch (cell.getType()) {
                case NUMBER -> CellFormat.isDay(cell) ? day(cell.asDate()) : number(cell.asNumber());
                case STRING -> cell.asString();
                case BOOLEAN -> cell.asBoolean() ? "TRUE" : "FALSE";
                case ERROR -> cell.getRawValue();
                default -> "";
            };
        } catch (ExcelReaderException | IllegalArgumentException | ArithmeticException e) {
            text = cell.getRawValue();
        }
        if (text != null && text.length() > LONGEST_CELL) {
            throw new SheetFault(
                    "第 " + row + " 行有一格超过 " + LONGEST_CELL + " 个字符",
                    "A cell of row " + row + " is longer than " + LONGEST_CELL + " characters");
        }
        return text == null ? "" : text;
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String day(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : WITH_TIME.format(time);
    }

    private static SheetFault unreadable() {
        return new SheetFault(
                "文件不是有效的 xlsx 表格，请在 Excel 或 WPS 中打开后另存为 xlsx 或 csv",
                "This is no valid .xlsx file: open it and save it as .xlsx or .csv");
    }
}
