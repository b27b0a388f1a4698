package org.lianluo.shared.sheets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rows of RFC 4180, as Excel and WPS write them: cells stand between commas, semicolons or tabs, whichever the first line has
 * most of; quotes keep what is in them, line breaks too. A line {@code sep=;} before all others says it outright.
 */
final class CsvRows implements SheetReader.Rows {

    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_FIRST_LINE = 20_000;
    private static final char QUOTE = '"';

    private final PushbackReader in;
    private char separator;
    private int number;
    private boolean ended;

    CsvRows(Reader text) {
        this.in = new PushbackReader(new BufferedReader(text), LONGEST_FIRST_LINE + 2);
        this.separator = read(this::findSeparator);
    }

    @Override
    public SheetRow read() {
        return read(this::readRow);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private Character findSeparator() throws IOException {
        StringBuilder line = new StringBuilder();
        int next = in.read();
        while (next >= 0 && next != '\n' && next != '\r' && line.length() < LONGEST_FIRST_LINE) {
            line.append((char) next);
            next = in.read();
        }
        String first = line.toString();
        if (first.length() == 5 && first.startsWith("sep=")) {
            number++;
            passLineFeed(next);
            return first.charAt(4);
        }
        if (next >= 0) {
            in.unread(next);
        }
        in.unread(first.toCharArray());
        return likeliest(first);
    }

    private static char likeliest(String line) {
        char best = ',';
        for (char candidate : new char[] {'\t', ';', '；', '，'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    /** Outside of quotes. */
    private static int count(String line, char wanted) {
        boolean quoted = false;
        int count = 0;
        for (char c : line.toCharArray()) {
            quoted ^= c == QUOTE;
            count += !quoted && c == wanted ? 1 : 0;
        }
        return count;
    }

    private SheetRow readRow() throws IOException {
        if (ended) {
            return null;
        }
        int first = in.read();
        if (first < 0) {
            ended = true;
            return null;
        }
        in.unread(first);
        number++;
        int here = number;
        List<String> cells = new ArrayList<>();
        while (!readCell(cells, here)) {
            if (cells.size() > MOST_COLUMNS) {
                throw new SheetFault(
                        "第 " + here + " 行的列数超过 " + MOST_COLUMNS,
                        "Row " + here + " has more than " + MOST_COLUMNS + " columns");
            }
        }
        return new SheetRow(here, cells, Set.of());
    }

    /** @return whether it was the last of its row */
    private boolean readCell(List<String> cells, int row) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        boolean wasQuoted = false;
        while (true) {
            int next = in.read();
            if (quoted) {
                if (next < 0) {
                    throw new SheetFault(
                            "第 " + row + " 行有引号没有结束，请检查该行的双引号",
                            "A quotation mark in row " + row + " never ends: look at the quotes of that row");
                }
                if (next != QUOTE) {
                    append(text, next, row);
                } else if (!isNext(QUOTE)) {
                    quoted = false;
                } else {
                    append(text, in.read(), row);
                }
            } else if (next == QUOTE && !wasQuoted && text.toString().isBlank()) {
                text.setLength(0);
                quoted = true;
                wasQuoted = true;
            } else if (next < 0 || next == separator || next == '\n' || next == '\r') {
                cells.add(HarmlessCell.read(text.toString()));
                passLineFeed(next);
                ended = next < 0;
                return next != separator;
            } else if (!wasQuoted || !Character.isWhitespace(next)) {
                append(text, next, row);
            }
        }
    }

    private static void append(StringBuilder text, int next, int row) {
        if (text.length() >= LONGEST_CELL) {
            throw new SheetFault(
                    "第 " + row + " 行有一格超过 " + LONGEST_CELL + " 个字符，可能有引号没有结束",
                    "A cell of row " + row + " is longer than " + LONGEST_CELL + " characters: is a quote missing?");
        }
        text.append((char) next);
    }

    private void passLineFeed(int end) throws IOException {
        if (end == '\r' && isNext('\n')) {
            in.read();
        }
    }

    private boolean isNext(char wanted) throws IOException {
        int next = in.read();
        if (next >= 0) {
            in.unread(next);
        }
        return next == wanted;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new SheetFault("文件不能读取，请另存后重新上传", "The file can't be read: save it anew and send it again");
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }
}
