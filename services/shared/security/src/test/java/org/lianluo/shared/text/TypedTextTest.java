package org.lianluo.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200b", "\ufeff", "\u00ad", "\u2060", "\u2061", "\u2064", "\u202a", "\u202e", "\u2066", "\u2069",
                "\u200e", "\u200f", "\u061c"
            })
    void whatNobodySeesGoesAtIntake(String stray) {
        assertThat(TypedText.lines("路灯" + stray + "不亮" + stray)).isEqualTo("路灯不亮");
        assertThat(TypedText.line(stray + "路灯不亮")).isEqualTo("路灯不亮");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200c", "\u200d", "\u180e"})
    void whatIsSpellingInUyghurOrMongolianStays(String spelling) {
        String word = "ئۇ" + spelling + "ي";

        assertThat(TypedText.lines(word)).isEqualTo(word);
        assertThat(TypedText.line(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u000b", "\f", "\u0085", "\u2028", "\u2029", "\r", "\r\n", "\n"})
    void aSoftBreakIsALineBreakInATextAndABlankInATitle(String lineBreak) {
        assertThat(TypedText.lines("一、加装路灯" + lineBreak + "二、定期检修")).isEqualTo("一、加装路灯\n二、定期检修");
        assertThat(TypedText.line("关于" + lineBreak + "路灯的建议")).isEqualTo("关于 路灯的建议");
    }

    @Test
    void onlyBlanksAroundATextGo() {
        assertThat(TypedText.line(" \u3000\u00a0赵铁柱 \t")).isEqualTo("赵铁柱");
        assertThat(TypedText.line("阿不都 · 热合曼")).isEqualTo("阿不都 · 热合曼");
        assertThat(TypedText.lines("　第一段\n\n　　第二段 ")).isEqualTo("第一段\n\n　　第二段");
        assertThat(TypedText.lines(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u3000",
                "\u200b",
                "\u200d",
                "\u180e",
                "\u00ad",
                "\ufe0f",
                "\u3164",
                "\u2800",
                "\u115f",
                "\ufeff \n\t",
                "\udb40\udd00"
            })
    void whatShowsNothingIsBlank(String text) {
        assertThat(TypedText.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一", ".", "①", "\ud87a\udff0", "ᠮ"})
    void whatShowsSomethingIsNot(String text) {
        assertThat(TypedText.isBlank(text)).isFalse();
    }

    /** Extensions G, H and I, a character of an old private area, an emoji. */
    @ParameterizedTest
    @ValueSource(strings = {"\ud884\udf50", "\ud87a\udff0", "\ud87b\ude5d", "\ue843", "\ud83d\ude00"})
    void rareCharactersOfNamesArePlain(String character) {
        assertThat(TypedText.isPlain("王" + character)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000", "\u0007", "\u001b", "\u0080", "\ud800", "\udc00", "\uffff", "\ufdd0", "\ud83f\udfff"})
    void controlsAndWhatIsNoCharacterAreNot(String character) {
        assertThat(TypedText.isPlain("王" + character)).isFalse();
    }

    @Test
    void textsAreComparedHoweverTheyWereTyped() {
        assertThat(TypedText.folded("建设５Ｇ基站")).isEqualTo(TypedText.folded("建设5g\u200b基站"));
        assertThat(TypedText.folded("①25℃")).isEqualTo("125°c");
    }
}
