package org.lianluo.portal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.casework.PolicyKey;

/** Each rule, and each option of it, has words. TextsTest compares the languages. */
class WordsOfRulesTest {

    @Test
    void everyKeyAndEveryOptionHasWords() throws IOException {
        Properties words = new Properties();
        try (InputStream stream = getClass().getResourceAsStream("/words.properties")) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }

        assertThat(words.stringPropertyNames())
                .containsAll(Arrays.stream(PolicyKey.values())
                        .flatMap(policy -> Stream.concat(
                                Stream.of("PolicyKey." + policy.key()),
                                policy.options().stream()
                                        .map(option -> "PolicyOption." + policy.key() + "." + option)))
                        .toList());
    }
}
