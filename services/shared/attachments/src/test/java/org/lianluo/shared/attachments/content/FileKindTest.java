package org.lianluo.shared.attachments.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianluo.testkit.files.Documents.docx;
import static org.lianluo.testkit.files.Documents.docxParts;
import static org.lianluo.testkit.files.Documents.joined;
import static org.lianluo.testkit.files.Documents.pdf;
import static org.lianluo.testkit.files.Documents.zip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.shared.attachments.AttachmentProblem;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.testkit.files.Documents;
import org.lianluo.testkit.files.Pictures;

class FileKindTest {

    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
    };
    private static final int MEGA = 1024 * 1024;

    @Test
    void theContentSaysWhatItIs() {
        assertThat(FileKind.of(pdf("a"))).isEqualTo(FileKind.PDF);
        assertThat(FileKind.of(docx("a"))).isEqualTo(FileKind.DOCX);
        assertThat(FileKind.of(Documents.xlsx("a"))).isEqualTo(FileKind.XLSX);
        assertThat(FileKind.of(Documents.ofd("a"))).isEqualTo(FileKind.OFD);
        assertThat(FileKind.of(Pictures.encoded(Pictures.quarters(8, 8), "jpeg")))
                .isEqualTo(FileKind.JPEG);
        assertThat(FileKind.of(Pictures.encoded(Pictures.quarters(8, 8), "png")))
                .isEqualTo(FileKind.PNG);
    }

    @Test
    void aChartMayHoldItsWorkbookAndAWorkbookUtf16Types() {
        assertThat(FileKind.of(with("word/embeddings/sheet.xlsx", Documents.xlsx("chart"))))
                .isEqualTo(FileKind.DOCX);
        Map<String, byte[]> parts = docxParts("a");
        parts.put(
                Documents.TYPES,
                ("\uFEFF" + new String(parts.get(Documents.TYPES), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_16BE));
        assertThat(FileKind.of(zip(parts))).isEqualTo(FileKind.DOCX);
    }

    @Test
    void whatIsNothingOfAllThatIsNotTaken() {
        notReadable(new byte[0]);
        notReadable("<svg/>".getBytes(StandardCharsets.UTF_8));
        notReadable("MZ".getBytes(StandardCharsets.UTF_8));
        notReadable(COMPOUND);
        notReadable(zip(Documents.parts("a.txt", "a")));
        notReadable(Arrays.copyOf(docx("a"), 100));
        notReadable(Arrays.copyOf(pdf("a"), 100));
    }

    @Test
    void garbageBeforeOrAfterMakesItSomethingElse() {
        notReadable(joined(new byte[10 * MEGA], pdf("a")));
        notReadable(joined(pdf("a"), "<script>".getBytes(StandardCharsets.UTF_8)));
        notReadable(joined(docx("a"), new byte[1]));
        notReadable(joined(new byte[1], docx("a")));
    }

    @Test
    void aFileThatIsTwoAtOnceIsNeither() {
        notReadable(joined(pdf("a"), docx("a")));
        notReadable(joined(pdf("a"), docx("a"), "\n%%EOF\n".getBytes(StandardCharsets.UTF_8)));
        notReadable(zipWithFirst("%PDF-1.7"));
        notReadable(Documents.withGap(docx("a"), zip(Documents.parts("hidden.exe", "MZ"))));
        assertThat(FileKind.of(Documents.withGap(docx("a"), new byte[4]))).isEqualTo(FileKind.DOCX);
    }

    private static byte[] zipWithFirst(String name) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(name, new byte[0]);
        parts.putAll(docxParts("a"));
        return zip(parts);
    }

    @Test
    void bombsAreStoppedWhileTheyUnpack() {
        expands(with("word/zeroes.xml", new byte[20 * MEGA]));
        Map<String, byte[]> many = docxParts("a");
        byte[] noise = new byte[9 * MEGA];
        for (int i = 0; i < 40; i++) {
            many.put("word/part" + i, noise);
        }
        expands(zip(many));
    }

    @Test
    void moreEntriesThanADocumentHasAreNotEvenRead() {
        Map<String, byte[]> parts = docxParts("a");
        for (int i = 0; i < 100_000; i++) {
            parts.put("p" + i, new byte[0]);
        }
        byte[] zip = zip(parts);

        // So many don't fit into the field of the directory's end, which then says that another record has the number.
        refused(zip, AttachmentProblem.ATTACHMENT_EXPANDS);
        notReadable(Documents.counted(zip, 2));
    }

    @Test
    void documentsWithinDocumentsEndSoon() {
        byte[] inner = docx("innermost");
        for (int i = 0; i < 3; i++) {
            inner = with("word/embeddings/inner.docx", inner);
        }
        expands(inner);
        notReadable(with("word/embeddings/any.zip", zip(Documents.parts("virus.exe", "MZ"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.xml",
                "word/../../evil.xml",
                "/etc/passwd",
                "..\\evil.xml",
                "C:/evil.xml",
                "a\nb",
                "a\0b"
            })
    void aNameThatLeadsOutIsRefused(String name) {
        notReadable(with(name, new byte[1]));
    }

    @Test
    void twoEntriesOfOneNameAreRefused() {
        notReadable(with("WORD/Document.xml", new byte[1]));
    }

    @Test
    void macrosAndControlsAreRefusedUnderWhateverName() {
        active(with("word/vbaProject.bin", new byte[1]));
        active(with("word/harmless.xml", COMPOUND));
        active(with("word/activeX/activeX1.xml", new byte[1]));
        active(zip(Documents.parts(
                Documents.TYPES,
                Documents.types("application/vnd.ms-word.document.macroEnabled.main+xml"),
                Documents.WORD,
                "<a/>")));
        active(with("word/embeddings/sheet.xlsx", withIn(Documents.docxParts("a"), "xl/vbaProject.bin")));
    }

    @Test
    void encryptionIsRefused() {
        encrypted(Documents.flagged(docx("a"), 1));
        encrypted(joined(COMPOUND, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)));
        encrypted(with("Doc_0/Encryptions.xml", new byte[1]));
        encrypted(pdf("a", "4 0 obj << /Filter /Standard >> endobj trailer << /Encrypt 4 0 R >>"));
        encrypted(pdf("a", "trailer << /#45ncrypt 4 0 R >>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<< /S /JavaScript /JS (app.alert\\(1\\)) >>",
                "<< /S /J#61vaScript >>",
                "<</S/Launch/F(cmd.exe)>>",
                "<< /Type /EmbeddedFile >>",
                "<< /Names << /EmbeddedFiles 4 0 R >> >>",
                "<< /AcroForm << /XFA 4 0 R >> >>"
            })
    void whatRunsInAPdfIsRefusedWhereverItStands(String object) {
        active(pdf("a", "5 0 obj " + object + " endobj"));
        active(pdf("a", Documents.objectStream("5 0 " + object)));
        active(pdf("a", "6 0 obj << /Length 500 >> stream\n5 0 obj " + object + " endobj\nendstream endobj"));
    }

    @Test
    void aPdfThatHidesItsObjectsOrUnpacksIntoTooMuchIsRefused() {
        notReadable(
                pdf("a", "9 0 obj << /Type /ObjStm /Filter [/ASCIIHexDecode /FlateDecode] >> stream\n00\nendstream"));
        expands(pdf("a", Documents.objectBomb(20 * MEGA)));
        assertThat(FileKind.of(pdf("a", Documents.objectStream("5 0 << /Type /Font >>"))))
                .isEqualTo(FileKind.PDF);
    }

    /** Whatever is sent, there is an answer and no fault of ours. */
    @Test
    void damagedFilesNeverBreakTheReader() {
        Random random = new Random(7);
        byte[][] sound = {docx("some words"), Documents.ofd("a"), pdf("a", Documents.objectStream("5 0 << /A /B >>"))};
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = sound[i % sound.length].clone();
            for (int j = 0; j <= i % 4; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                FileKind.of(damaged);
            } catch (ProblemException refusal) {
                assertThat(refusal.code().status()).isEqualTo(422);
            }
        }
    }

    private static byte[] with(String name, byte[] content) {
        Map<String, byte[]> parts = docxParts("a");
        parts.put(name, content);
        return zip(parts);
    }

    private static byte[] withIn(Map<String, byte[]> parts, String name) {
        parts.put(name, new byte[1]);
        return zip(parts);
    }

    private static void notReadable(byte[] bytes) {
        refused(bytes, AttachmentProblem.ATTACHMENT_NOT_READABLE);
    }

    private static void active(byte[] bytes) {
        refused(bytes, AttachmentProblem.ATTACHMENT_ACTIVE);
    }

    private static void encrypted(byte[] bytes) {
        refused(bytes, AttachmentProblem.ATTACHMENT_ENCRYPTED);
    }

    private static void expands(byte[] bytes) {
        refused(bytes, AttachmentProblem.ATTACHMENT_EXPANDS);
    }

    private static void refused(byte[] bytes, ProblemCode code) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> FileKind.of(bytes))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
