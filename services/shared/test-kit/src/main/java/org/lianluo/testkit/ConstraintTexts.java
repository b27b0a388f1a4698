package org.lianluo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a caller is told who breaks a constraint: our own words in both languages, never the default of a framework. */
final class ConstraintTexts {

    private static final List<String> LANGUAGES = List.of("", "_zh");

    /** Named, since the module that has it is tested with this one. */
    private static final String CONSTRAINT = "jakarta.validation.Constraint";

    private ConstraintTexts() {}

    /** Fails unless every constraint of the package has its text in every language. */
    static void check(String packageName) {
        Set<String> keys = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(packageName)
                .forEach(type -> constraintsOf(type.reflect()).forEach(keys::add));
        if (keys.isEmpty()) {
            return;
        }
        for (String language : LANGUAGES) {
            Properties texts = texts(language);
            assertThat(keys)
                    .as("texts of constraints in ValidationMessages%s.properties", language)
                    .allSatisfy(key -> assertThat(texts.getProperty(key.substring(1, key.length() - 1)))
                            .as(key)
                            .isNotBlank());
        }
    }

    private static Stream<String> constraintsOf(Class<?> type) {
        Stream<String> ofFields = Arrays.stream(type.getDeclaredFields()).flatMap(ConstraintTexts::ofField);
        Stream<String> ofParameters = Arrays.stream(type.getDeclaredMethods())
                .map(Method::getParameters)
                .flatMap(Arrays::stream)
                .flatMap(ConstraintTexts::ofParameter);
        return Stream.concat(ofFields, ofParameters);
    }

    private static Stream<String> ofField(Field field) {
        return Stream.concat(templates(field.getAnnotations()), ofType(field.getAnnotatedType()));
    }

    private static Stream<String> ofParameter(Parameter parameter) {
        return Stream.concat(templates(parameter.getAnnotations()), ofType(parameter.getAnnotatedType()));
    }

    /** Also of what a list holds. */
    private static Stream<String> ofType(AnnotatedType type) {
        Stream<String> own = templates(type.getAnnotations());
        return type instanceof AnnotatedParameterizedType parameterized
                ? Stream.concat(
                        own,
                        Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                                .flatMap(ConstraintTexts::ofType))
                : own;
    }

    private static Stream<String> templates(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(annotation -> Arrays.stream(annotation.annotationType().getAnnotations())
                        .anyMatch(meta -> meta.annotationType().getName().equals(CONSTRAINT)))
                .map(ConstraintTexts::template);
    }

    private static String template(Annotation constraint) {
        try {
            return (String) constraint.annotationType().getMethod("message").invoke(constraint);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constraint + " has no message", e);
        }
    }

    private static Properties texts(String language) {
        String file = "/ValidationMessages" + language + ".properties";
        try (Reader reader =
                new InputStreamReader(ConstraintTexts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
