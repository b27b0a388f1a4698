package org.lianluo.handling.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.handling.letter.LetterFixture.TEXT;
import static org.lianluo.handling.letter.LetterFixture.docxParagraphs;
import static org.lianluo.handling.letter.LetterFixture.image;
import static org.lianluo.handling.letter.LetterFixture.letter;
import static org.lianluo.handling.letter.LetterFixture.pdfLines;
import static org.lianluo.handling.letter.LetterFixture.withHead;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterHeadTest {

    /** As long as the contract allows, and the case that was seen first. */
    @ParameterizedTest
    @CsvSource({
        "平顶山市新华区城市管理局办函〔2026〕第112号, 李建国局长",
        "新城管函〔2026〕12号, 李建国、王志强、欧阳建国、司马长风、诸葛孔明、上官云飞",
        "平顶山市新华区城市管理局办公室关于城市停车秩序综合整治工作函〔2026〕第一百一十二号（此号连同其后各字恰为一百字，用以查看公文首部在发文字号最长时是否仍然端正）第二页续号〔2026〕一一二, 李建国、王志强、欧阳建国、司马长风、诸葛孔明、上官云飞、张三、李四、王五、赵六、钱七、孙八、周九、吴十甲"
    })
    void aLongDocumentNumberOrSignatoryKeepsTheHeadInOrder(String number, String signatory) throws IOException {
        ReplyLetter letter = withHead(letter("张三", TEXT), number, signatory);

        List<String> lines = pdfLines(letter);
        List<String> head = lines.subList(2, lines.indexOf("张三代表："));
        assertThat(String.join("", head)).startsWith(number + "签发人：" + signatory + "对");
        assertThat(head).as("no line of a character or two").allMatch(line -> line.length() > 2);
        assertThat(redRules(letter)).isEqualTo(1);
        assertThat(String.join("", docxParagraphs(letter))).contains(number + "签发人：" + signatory);
    }

    /** Red lines across the page. */
    private static int redRules(ReplyLetter letter) throws IOException {
        BufferedImage page = image(letter);
        int rules = 0;
        boolean inRule = false;
        for (int y = 0; y < page.getHeight(); y++) {
            int red = 0;
            for (int x = 0; x < page.getWidth(); x++) {
                Color colour = new Color(page.getRGB(x, y));
                red += colour.getRed() - colour.getGreen() > 40 ? 1 : 0;
            }
            boolean rule = red > page.getWidth() / 2;
            rules += rule && !inRule ? 1 : 0;
            inRule = rule;
        }
        return rules;
    }
}
