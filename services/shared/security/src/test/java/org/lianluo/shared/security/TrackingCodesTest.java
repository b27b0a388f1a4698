package org.lianluo.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingCodesTest {
    private final TrackingCodes codes = new TrackingCodes(new KeyedHash(KeyedHashTest.key("k")));

    @Test
    void codeIsFourGroupsOfReadableCharacters() {
        assertThat(codes.issue().text()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}");
    }

    @Test
    void everyCharacterIsUsedInEveryPlaceAndNoCodeTwice() {
        // Given
        Set<String> issued = new HashSet<>();
        Set<String> seen = new HashSet<>();

        // When
        for (int i = 0; i < 3_000; i++) {
            String characters = codes.issue().characters();
            issued.add(characters);
            for (int place = 0; place < characters.length(); place++) {
                seen.add(place + ":" + characters.charAt(place));
            }
        }

        // Then: 16 places of 32 characters are 80 bits. A missing one has a chance below 1e-38.
        assertThat(issued).hasSize(3_000);
        assertThat(seen).hasSize(16 * 32);
    }

    @Test
    void codeOpensItsOwnHashAlone() {
        TrackingCode mine = codes.issue();
        TrackingCode other = codes.issue();

        assertThat(codes.matches(mine.text(), codes.hash(mine))).isTrue();
        assertThat(codes.matches(other.text(), codes.hash(mine))).isFalse();
    }

    @Test
    void codeIsReadAsPeopleTypeIt() {
        TrackingCode code = TrackingCode.parse("0101-ABCD-0101-WXYZ").orElseThrow();
        String stored = codes.hash(code);

        assertThat(codes.matches("oiol abcd olo1 wxyz", stored)).isTrue();
        assertThat(codes.matches(" 0101ABCD0101WXYZ\n", stored)).isTrue();
        assertThat(codes.matches(code.text().toLowerCase(Locale.ROOT), stored)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0101-ABCD-0101-WXY", "0101-ABCD-0101-WXYZ-0", "0101-ABCD-0101-WXYU", "张三张三张三张三张三张三张三张三"})
    void whatCanBeNoCodeMatchesNothing(String typed) {
        assertThat(TrackingCode.parse(typed)).isEmpty();
        assertThat(codes.matches(typed, codes.hash(codes.issue()))).isFalse();
    }

    @Test
    void codeDoesNotReachALogByAccident() {
        TrackingCode code = codes.issue();

        assertThat("issued " + code).doesNotContain(code.text()).doesNotContain(code.characters());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0101-ABCD-0101-WXYZ",
                "0101abcd0101wxyz",
                "0101 ABCD 0101 WXYZ",
                "O1OI-ABCD-OLO1-WXYZ",
                "０１０１－ＡＢＣＤ－０１０１－ＷＸＹＺ",
                "0101—ABCD—0101—WXYZ",
                "0101\u2011ABCD\u20110101\u2011WXYZ\u200b"
            })
    void aCodeIsReadHoweverItIsTyped(String typed) {
        String expected = "0101-ABCD-0101-WXYZ";
        String asAHeader = new String(typed.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(TrackingCode.parse(typed)).map(TrackingCode::text).contains(expected);
        assertThat(TrackingCode.parse(asAHeader)).map(TrackingCode::text).contains(expected);
    }
}
