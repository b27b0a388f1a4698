package org.lianluo.shared.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Workbooks with the parts that Excel and WPS write. */
class XlsxReadingTest {

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
            <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>\
            </Types>""";
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>\
            </Relationships>""";
    private static final String BOOK = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <workbookPr/><sheets><sheet name="代表" sheetId="1" r:id="rId1"/></sheets></workbook>""";
    private static final String BOOK_RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>\
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
            <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>\
            </Relationships>""";
    private static final String STYLES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
            <numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy\\-mm\\-dd"/></numFmts>\
            <cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="31"/><xf numFmtId="2"/></cellXfs></styleSheet>""";
    private static final String TEXTS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="2" uniqueCount="2">\
            <si><t>姓名</t></si><si><r><t>张</t></r><r><rPr><b/></rPr><t>三</t></r></si></sst>""";

    @Test
    void readsTextsNumbersDaysAndGaps() {
        byte[] file = book("""
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>届次</t></is></c></row>
                <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>11</v></c><c r="D3" s="1"><v>46000</v></c></row>
                <row r="4"><c r="A4" s="2"><v>46000</v></c><c r="B4" s="3"><v>1.50</v></c><c r="C4" t="b"><v>1</v></c>\
                <c r="D4"><v>1.234567890123E12</v></c></row>""");
        assertThat(CsvReadingTest.rows(file)).extracting(SheetRow::number).containsExactly(1, 3, 4);
        assertThat(CsvReadingTest.cells(file))
                .containsExactly(
                        List.of("姓名", "届次"),
                        List.of("张三", "11", "", "2025-12-09"),
                        List.of("2025-12-09", "1.5", "TRUE", "1234567890123"));
    }

    /** What a formula came to when the file was saved may be anything: it is not believed, and nothing is run. */
    @Test
    void aFormulaIsKnownAsOne() {
        byte[] file = book("""
                <row r="1"><c r="A1" t="s"><v>0</v></c></row>
                <row r="2"><c r="A2" t="str"><f>HYPERLINK("http://x","y")</f><v>张三</v></c></row>""");
        SheetRow row = CsvReadingTest.rows(file).get(1);
        assertThat(row.formulas()).containsExactly(0);
        assertThat(row.text(0)).isEmpty();
    }

    @Test
    void refusesABombBeforeAnythingIsRead() {
        byte[] file = book(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>甲</t></is></c></row>",
                Map.of("xl/media/image1.png", new byte[60 * 1024 * 1024]));
        assertThat(file).hasSizeLessThan(1024 * 1024);
        assertThatThrownBy(() -> CsvReadingTest.rows(file))
                .isInstanceOfSatisfying(
                        SheetFault.class,
                        fault -> assertThat(fault.words().zh()).contains("解压后过大"));
    }

    @Test
    void resolvesNoEntities() {
        byte[] file = book(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row>",
                Map.of(),
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>");
        try {
            assertThat(CsvReadingTest.cells(file).toString()).doesNotContain("aaa", "root:");
        } catch (SheetFault refused) {
            assertThat(refused.words().zh()).contains("不是有效的 xlsx");
        }
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertThatThrownBy(() -> CsvReadingTest.rows(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}))
                .isInstanceOfSatisfying(
                        SheetFault.class,
                        fault -> assertThat(fault.words().zh()).contains("旧版 xls"));
        assertThatThrownBy(() -> CsvReadingTest.rows(zip(Map.of("a.txt", new byte[] {1}))))
                .isInstanceOf(SheetFault.class);
        byte[] whole = book("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        assertThatThrownBy(() -> CsvReadingTest.rows(java.util.Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(SheetFault.class);
    }

    private static byte[] book(String rows) {
        return book(rows, Map.of());
    }

    private static byte[] book(String rows, Map<String, byte[]> more) {
        return book(rows, more, "");
    }

    private static byte[] book(String rows, Map<String, byte[]> more, String doctype) {
        Map<String, byte[]> parts = new TreeMap<>(more);
        parts.put("[Content_Types].xml", utf8(TYPES));
        parts.put("_rels/.rels", utf8(RELATIONS));
        parts.put("xl/workbook.xml", utf8(BOOK));
        parts.put("xl/_rels/workbook.xml.rels", utf8(BOOK_RELATIONS));
        parts.put("xl/styles.xml", utf8(STYLES));
        parts.put("xl/sharedStrings.xml", utf8(TEXTS));
        parts.put(
                "xl/worksheets/sheet1.xml",
                utf8("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + doctype
                        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + rows
                        + "</sheetData></worksheet>"));
        return zip(parts);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
