package org.lianluo.handling.letter;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.lianluo.handling.letter.LetterPart.Kind;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** One part of a letter as a paragraph in Word. */
final class DocxParagraph {

    /** Names that Word and WPS know in Chinese; the other is the same font's name for Latin letters and digits. */
    private static final String TEXT_CHINESE = "仿宋";

    private static final String TEXT_LATIN = "FangSong";
    private static final String TITLE_CHINESE = "宋体";
    private static final String TITLE_LATIN = "SimSun";
    private static final String CLASS_CHINESE = "黑体";
    private static final String CLASS_LATIN = "SimHei";
    private static final String RED = "D01010";
    /** In eighths of a point. */
    private static final BigInteger RULE = BigInteger.valueOf(8);

    private DocxParagraph() {}

    static void asDefaults(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setEastAsia(TEXT_CHINESE);
        fonts.setAscii(TEXT_LATIN);
        fonts.setHAnsi(TEXT_LATIN);
        fonts.setCs(TEXT_LATIN);
        styles.setDefaultFonts(fonts);
        styles.setEastAsia("zh-CN");
    }

    static void add(XWPFDocument document, LetterPart part, boolean staysWithNext) {
        Kind kind = part.kind();
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBetween(Math.max(LetterPage.LINE, kind.size() * 1.5), LineSpacingRule.EXACT);
        paragraph.setSpacingBefore(LetterPage.twips(kind.emptyLinesBefore() * LetterPage.LINE));
        paragraph.setSpacingAfter(0);
        paragraph.setKeepNext(staysWithNext || kind.staysWithNext());
        paragraph.setAlignment(
                kind.isCentered()
                        ? ParagraphAlignment.CENTER
                        : kind.isAtRight() ? ParagraphAlignment.RIGHT : ParagraphAlignment.BOTH);
        indent(paragraph, part);
        run(paragraph, part.text(), kind);
        if (part.atRight() != null) {
            atRight(paragraph, part);
        }
        rules(paragraph, kind);
    }

    /** In hundredths of a character for Word and in twentieths of a point for who can't count so. */
    private static void indent(XWPFParagraph paragraph, LetterPart part) {
        if (part.indent() > 0) {
            paragraph.setIndentationFirstLine(LetterPage.twips(
                    LetterPage.characters(part.indent(), part.kind().size())));
            properties(paragraph).getInd().setFirstLineChars(BigInteger.valueOf(Math.round(100 * part.indent())));
        }
    }

    private static void atRight(XWPFParagraph paragraph, LetterPart part) {
        CTTabStop stop = properties(paragraph).addNewTabs().addNewTab();
        stop.setVal(STTabJc.RIGHT);
        stop.setPos(BigInteger.valueOf(LetterPage.twips(LetterPage.TEXT_WIDTH)));
        paragraph.createRun().addTab();
        run(paragraph, part.atRight(), part.kind());
    }

    private static void rules(XWPFParagraph paragraph, Kind kind) {
        if (kind.endsHead() || kind == Kind.COPY) {
            paragraph.setBorderBottom(Borders.SINGLE);
            properties(paragraph).getPBdr().getBottom().setSz(RULE);
        }
        if (kind.endsHead()) {
            properties(paragraph).getPBdr().getBottom().setColor(RED);
        }
        if (kind == Kind.COPY) {
            paragraph.setBorderTop(Borders.SINGLE);
            properties(paragraph).getPBdr().getTop().setSz(RULE);
        }
    }

    static XWPFRun run(XWPFParagraph paragraph, String text, Kind kind) {
        XWPFRun run = paragraph.createRun();
        boolean large = kind == Kind.TITLE || kind == Kind.ISSUER;
        fonts(
                run,
                large ? TITLE_CHINESE : kind == Kind.CLASS ? CLASS_CHINESE : TEXT_CHINESE,
                large ? TITLE_LATIN : kind == Kind.CLASS ? CLASS_LATIN : TEXT_LATIN);
        run.setFontSize(kind.size());
        run.setBold(large);
        if (kind == Kind.ISSUER) {
            run.setColor(RED);
        }
        if (!large) {
            run.setCharacterSpacing(LetterPage.twips(LetterPage.TIGHTER));
        }
        run.setText(text);
        return run;
    }

    static void pageNumber(XWPFParagraph paragraph) {
        XWPFRun run = run(paragraph, "", Kind.COPY);
        run.getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        run.getCTR().addNewInstrText().setStringValue("PAGE");
        run.getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static void fonts(XWPFRun run, String chinese, String latin) {
        run.setFontFamily(chinese, FontCharRange.eastAsia);
        run.setFontFamily(latin, FontCharRange.ascii);
        run.setFontFamily(latin, FontCharRange.hAnsi);
        run.setFontFamily(latin, FontCharRange.cs);
    }

    private static CTPPr properties(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }
}
