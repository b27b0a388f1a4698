package org.lianluo.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "赵铁柱 |我叫赵铁柱|我叫*",
                "赵铁柱|我叫赵 铁\u3000柱，电话|我叫*，电话",
                "赵\u3000铁柱|赵铁柱、赵铁柱|*、*",
                "阿不都·热合曼|阿不都 · 热合曼来访|*来访",
                "阿不都•热合曼|我是阿不都热合曼。|我是*。",
                "阿不都热合曼|阿不都・热合曼和阿不都‧热合曼和阿不都.热合曼|*和*和*",
                "Ａｎｎａ|ANNA 与 anna|* 与 *",
                "José|JOSE\u0301来了|*来了",
                "𠮷野|姓𠮷 野的|姓*的",
                "赵铁柱|赵铁匠|赵铁匠",
                "·|没有·名字|没有·名字"
            })
    void findsANameHoweverItIsSet(String name, String text, String replaced) {
        assertThat(FoldedText.of(text).with(FoldedText.of(name), "*")).isEqualTo(replaced);
    }

    @Property
    void whatIsNotThereChangesNothing(@ForAll String text) {
        assertThat(FoldedText.of(text).with(FoldedText.of("赵铁柱赵铁柱"), "*")).isEqualTo(text);
    }

    @Property
    void noTextHoldsTheNameAfterwards(@ForAll String before, @ForAll String after) {
        String replaced = FoldedText.of(before + " 赵 铁柱" + after).with(FoldedText.of("赵铁柱 "), "****");

        assertThat(replaced).contains("****").doesNotContain("赵 铁柱");
    }
}
