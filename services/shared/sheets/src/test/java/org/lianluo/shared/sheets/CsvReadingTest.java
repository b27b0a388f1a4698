package org.lianluo.shared.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV as Excel, WPS and others write it. */
class CsvReadingTest {

    private static final String TEXT = "编码,姓名\r\nD410402-0001,张三丰\r\n";

    @Test
    void readsUtf8WithAndWithoutAMark() {
        assertThat(cells(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(cells(marked(TEXT)));
        assertThat(cells(marked(TEXT))).containsExactly(List.of("编码", "姓名"), List.of("D410402-0001", "张三丰"));
    }

    /** What Excel and WPS write on Chinese systems: 镕 is in GB 18030 and not in GB 2312, 𠮷 takes four bytes. */
    @Test
    void readsGb18030() {
        byte[] file = "姓名,简介\n朱镕基,𠮷林\n".getBytes(Charset.forName("GB18030"));
        assertThat(cells(file)).containsExactly(List.of("姓名", "简介"), List.of("朱镕基", "𠮷林"));
    }

    /** "Unicode text" of Excel: UTF-16 with tabs. */
    @Test
    void readsUtf16WithAMark() {
        byte[] little =
                joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, "甲\t乙\r\n1\t2".getBytes(StandardCharsets.UTF_16LE));
        byte[] big = joined(new byte[] {(byte) 0xFE, (byte) 0xFF}, "甲\t乙\r\n1\t2".getBytes(StandardCharsets.UTF_16BE));
        assertThat(cells(little)).isEqualTo(cells(big)).containsExactly(List.of("甲", "乙"), List.of("1", "2"));
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> cells(new byte[] {(byte) 0x81, 0x20, (byte) 0xFF, 0x00, 0x01}))
                .isInstanceOfSatisfying(
                        SheetFault.class,
                        fault -> assertThat(fault.words().zh()).contains("编码不能识别"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲,乙\n1,2\n", "甲;乙\n1;2\n", "甲\t乙\n1\t2\n", "sep=;\r\n甲;乙\r\n1;2", "甲，乙\n1，2"})
    void findsTheSeparator(String text) {
        assertThat(cells(text.getBytes(StandardCharsets.UTF_8))).containsExactly(List.of("甲", "乙"), List.of("1", "2"));
    }

    @Test
    void quotesKeepSeparatorsBreaksAndQuotes() {
        assertThat(cells("甲,乙\n\"一,二\n三\", \"他说\"\"好\"\"\" \n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("甲", "乙"), List.of("一,二\n三", "他说\"好\""));
    }

    @Test
    void aQuoteWithinATextIsAQuote() {
        assertThat(cells("甲,乙\n3\"管,b\n".getBytes(StandardCharsets.UTF_8)).get(1))
                .containsExactly("3\"管", "b");
    }

    @Test
    void passesOverEmptyRowsAndCountsThem() {
        List<SheetRow> rows = rows("甲,乙\n\n,\n1,2\n\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 4);
    }

    @Test
    void readsEveryEndOfLine() {
        assertThat(cells("甲\r1\n2\r\n3".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("甲"), List.of("1"), List.of("2"), List.of("3"));
    }

    @Test
    void aQuoteThatNeverEndsIsToldWithItsRow() {
        assertThatThrownBy(() -> cells("甲\n1\n\"2\n3\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(SheetFault.class, fault -> {
                    assertThat(fault.words().zh()).startsWith("第 3 行有引号没有结束");
                    assertThat(fault.words().en()).contains("row 3");
                });
    }

    @Test
    void cellsAndRowsAreBounded() {
        assertThatThrownBy(() -> cells(("甲\n" + "a".repeat(40_000)).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SheetFault.class);
        assertThatThrownBy(() -> cells(("甲\n" + ",".repeat(40_000)).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SheetFault.class);
    }

    @Test
    void anEmptyFileHasNoRows() {
        assertThat(rows(new byte[0])).isEmpty();
        assertThat(rows(marked(""))).isEmpty();
    }

    @Test
    void whatWouldBeAFormulaIsWrittenAsText() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetFormat.CSV.writer(out, List.of("甲", "乙"))) {
            writer.row(java.util.Arrays.asList("=1+1", null));
            writer.row(List.of("'-3", "平常"));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF甲,乙\r\n\"'=1+1\",\r\n\"''-3\",\"平常\"\r\n");
        assertThat(cells(out.toByteArray()).subList(1, 3)).containsExactly(List.of("=1+1", ""), List.of("'-3", "平常"));
    }

    static List<SheetRow> rows(byte[] file) {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetReader reader = SheetReader.of(file)) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    static List<List<String>> cells(byte[] file) {
        return rows(file).stream().map(SheetRow::cells).toList();
    }

    private static byte[] marked(String text) {
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(one);
        all.writeBytes(other);
        return all.toByteArray();
    }
}
