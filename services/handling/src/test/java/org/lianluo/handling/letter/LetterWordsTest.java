package org.lianluo.handling.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.handling.letter.LetterFixture.docxParagraphs;
import static org.lianluo.handling.letter.LetterFixture.letter;
import static org.lianluo.handling.letter.LetterFixture.pdfLines;
import static org.lianluo.handling.letter.LetterFixture.pdfText;
import static org.lianluo.handling.letter.LetterFixture.withCommitments;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
    void aLineBreakIsOneWhateverItIsMadeWith(String lineBreak) throws IOException {
        ReplyLetter given = letter("张三", "一、甲。" + lineBreak + "二、乙。");
        ReplyLetter letter = withCommitments(given, List.of("丙；" + lineBreak + "丁。"));

        assertThat(docxParagraphs(letter)).containsSequence("一、甲。", "二、乙。", "对以上事项，我单位承诺：", "1.丙；", "丁。");
        assertThat(pdfText(Letters.pdf(letter)))
                .isEqualTo(String.join("", docxParagraphs(letter)).replace('\t', ' '));
        assertThat(pdfLines(letter)).contains("一、甲。", "二、乙。", "1.丙；", "丁。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "已办结。\n感谢您对我们工作的关心和支持。",
                "已办结。\n衷心感谢您的监督！",
                "已办结。\n再次感谢对城市管理工作的关注。\n特此答复。",
                "已办结。对您的关心和支持表示衷心的感谢！",
                "已办结。谢谢！",
                "您提出的建议收悉。经研究，现答复如下：\n已办结。\n有关工作已按职责推进，感谢您的关心和支持。",
                "已办结。\n最后，感谢您的关心和支持。"
            })
    void promisesComeBeforeTheThanksThatTheUnitWrote(String text) throws IOException {
        List<String> lines = docxParagraphs(letter("张三", text));

        int promise = lines.indexOf("2.每季度向代表通报进展。");
        assertThat(lines.subList(0, promise)).contains("已办结。").noneMatch(line -> line.contains("谢"));
        assertThat(lines.get(promise + 1)).contains("谢");
        assertThat(lines).noneMatch(line -> line.equals("感谢您对我们工作的关心和支持。") && !text.contains(line));
    }

    @Test
    void withoutPromisesParagraphsStayAsTheUnitMadeThem() throws IOException {
        String own = "停车泊位已划好，感谢您的关心和支持。";

        assertThat(docxParagraphs(withCommitments(letter("张三", own), List.of())))
                .containsSequence("您提出的《关于缓解曙光街停车难的建议》收悉。现答复如下：", own, "平顶山市新华区城市管理局");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"商户送来感谢信，路口已不再堵塞。", "感谢信已在大厅张贴。", "周边居民表示感谢。", "感谢您的建议。我局已增设停车泊位。", "我局已答复，居民送来感谢函。\n特此答复。"})
    void thanksOfOthersAndElsewhereCloseNothing(String text) throws IOException {
        List<String> lines = docxParagraphs(letter("张三", text));

        assertThat(lines).containsSubsequence("2.每季度向代表通报进展。", "感谢您对我们工作的关心和支持。", "平顶山市新华区城市管理局");
    }

    @Test
    void aReceiptThatIsMentionedLaterOpensNothing() throws IOException {
        assertThat(docxParagraphs(letter("张三", "一、甲。\n二、乙。\n三、来函收悉后已办结。"))).contains("您提出的《关于缓解曙光街停车难的建议》收悉。现答复如下：");
    }
}
