package org.lianluo.shared.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** What the shared defaults ask of the environment, in production and elsewhere. */
class ConfiguredSecretsTest {
    private static final String KEY = KeyedHashTest.key("p");

    @Test
    void productionHasNoKeysOfItsOwn() {
        assertThatThrownBy(() -> keys("prod", Map.of()))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("LIANLUO_PERSONAL_DATA_KEY");
        assertThatThrownBy(() -> lookupKey("prod", Map.of())).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void productionTakesItsKeysFromTheEnvironment() {
        PersonalDataKeys keys = keys("prod", Map.of("LIANLUO_PERSONAL_DATA_KEY", KEY));

        assertThat(keys.keys()).containsExactly(Map.entry("1", KEY));
        assertThat(keys.currentKey()).isEqualTo("1");
    }

    @Test
    void keyIsRotatedThroughTheEnvironment() {
        PersonalDataKeys keys = keys(
                "prod",
                Map.of(
                        "LIANLUO_PERSONAL_DATA_KEY",
                        KEY,
                        "LIANLUO_PERSONAL_DATA_KEYS__2_",
                        KeyedHashTest.key("q"),
                        "LIANLUO_PERSONAL_DATA_CURRENT_KEY",
                        "2"));

        assertThat(new PersonalDataCipher(keys).encrypt("张三", "row:1")).startsWith("2.");
    }

    @Test
    void developersAndTestsHaveFixedKeys() {
        for (String profile : new String[] {"dev", "test"}) {
            PersonalDataCipher cipher = new PersonalDataCipher(keys(profile, Map.of()));
            assertThat(cipher.decrypt(cipher.encrypt("张三", "row:1"), "row:1")).isEqualTo("张三");
            assertThat(new KeyedHash(lookupKey(profile, Map.of()))).isNotNull();
        }
    }

    private static PersonalDataKeys keys(String profile, Map<String, String> environment) {
        return builder(profile, environment)
                .withMapping(PersonalDataKeys.class)
                .build()
                .getConfigMapping(PersonalDataKeys.class);
    }

    private static String lookupKey(String profile, Map<String, String> environment) {
        return builder(profile, environment).build().getValue("lianluo.lookup.key", String.class);
    }

    private static SmallRyeConfigBuilder builder(String profile, Map<String, String> environment) {
        try {
            return new SmallRyeConfigBuilder()
                    .addDefaultInterceptors()
                    .withProfile(profile)
                    .withSources(new PropertiesConfigSource(
                            SecretsAtStart.class.getResource("/META-INF/microprofile-config.properties"), 100))
                    .withSources(new EnvConfigSource(environment, 300));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
