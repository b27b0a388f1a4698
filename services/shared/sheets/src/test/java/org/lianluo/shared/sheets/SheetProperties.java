package org.lianluo.shared.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read again, whatever it is. */
class SheetProperties {

    private static final List<String> HEADER = List.of("编码", "姓名", "简介");

    @Property(tries = 300)
    void csvIsReadAsItWasWritten(@ForAll("tables") List<List<String>> table) {
        assertThat(CsvReadingTest.cells(written(SheetFormat.CSV, table))).isEqualTo(withHeader(table));
    }

    @Property(tries = 60)
    void xlsxIsReadAsItWasWritten(@ForAll("tables") List<List<String>> table) {
        assertThat(CsvReadingTest.rows(written(SheetFormat.XLSX, table)))
                .extracting(row -> List.of(row.text(0), row.text(1), row.text(2)))
                .containsExactlyElementsOf(withHeader(table));
    }

    /** Nothing that a program opens begins a formula. */
    @Property(tries = 300)
    void noCellOfCsvIsAFormula(@ForAll("formulas") List<List<String>> table) {
        String text = new String(written(SheetFormat.CSV, table), StandardCharsets.UTF_8);
        assertThat(text).doesNotContainPattern("(?:^|,|\\n)\"?[=+@-]");
    }

    @Property(tries = 300)
    void theEncodingIsFound(@ForAll("chinese") String text) {
        byte[] gb = ("姓名,简介\n" + text + ",x\n").getBytes(Charset.forName("GB18030"));
        assertThat(CsvReadingTest.cells(gb).get(1).get(0)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> chinese() {
        return Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(60);
    }

    /** Without what separates cells, so that each beginning of one is seen. */
    @Provide
    Arbitrary<List<List<String>>> formulas() {
        return Arbitraries.strings()
                .withChars("=+-@'a1代")
                .ofMinLength(1)
                .ofMaxLength(6)
                .list()
                .ofSize(HEADER.size())
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("=+-@'\",;a1 代\n")
                        .ofMinLength(1)
                        .ofMaxLength(8),
                Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(12));
        return cell.filter(text -> !text.isBlank() && text.equals(text.strip()))
                .list()
                .ofSize(HEADER.size())
                .list()
                .ofMaxSize(20);
    }

    private static List<List<String>> withHeader(List<List<String>> table) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(HEADER), table.stream())
                .toList();
    }

    private static byte[] written(SheetFormat format, List<List<String>> table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = format.writer(out, HEADER)) {
            table.forEach(writer::row);
        }
        return out.toByteArray();
    }
}
