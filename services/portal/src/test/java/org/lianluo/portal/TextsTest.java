package org.lianluo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text is there in Chinese and in English. */
class TextsTest {

    static Set<JavaClass> bundles() {
        return new ClassFileImporter()
                .importPackages("org.lianluo.portal").stream()
                        .filter(type -> type.isAnnotatedWith(MessageBundle.class))
                        .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aBundleSaysTheSameInBothLanguages(JavaClass bundle) throws IOException {
        String name = bundle.getAnnotationOfType(MessageBundle.class).value();
        Set<String> chinese = bundle.getMethods().stream()
                .map(method -> method.getName())
                .collect(Collectors.toCollection(TreeSet::new));

        Properties english = properties("messages/" + name + "_en.properties");

        assertThat(new TreeSet<>(english.keySet())).isEqualTo(chinese);
        assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void theWordsOfCodesAreThereInBothLanguages() throws IOException {
        Properties chinese = properties("words.properties");
        Properties english = properties("words_en.properties");

        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(chinese.keySet().stream().map(Object::toString)).containsAll(codesOfTheApi());
    }

    private static Set<String> codesOfTheApi() throws IOException {
        Set<String> codes = new TreeSet<>();
        JsonNode schemas = new ObjectMapper()
                .readTree(Path.of("../shared/api-client/target/openapi.json").toFile())
                .at("/components/schemas");
        schemas.properties().forEach(schema -> {
            String name = schema.getKey().replaceFirst("^Answered", "");
            for (String kind : new String[] {"enum", "x-extensible-enum"}) {
                schema.getValue().path(kind).forEach(code -> codes.add(name + "." + code.asText()));
            }
        });
        assertThat(codes).hasSizeGreaterThan(100);
        return codes;
    }

    private static Properties properties(String resource) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = TextsTest.class.getClassLoader().getResourceAsStream(resource)) {
            assertThat(stream).as(resource).isNotNull();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
