package org.lianluo.shared.web.input;

import java.lang.reflect.Method;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the text of a parameter has to look like, by the Java type that it becomes.
 *
 * @param message tells the caller what to send
 */
record ParameterKind(String message, Predicate<String> isRight) {

    static final int MOST_CHARACTERS = 1000;

    /** What every database and every calendar can count with. */
    private static final int FIRST_YEAR = 1;

    private static final int LAST_YEAR = 9999;

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    static ParameterKind of(Class<?> type) {
        if (type == Boolean.class || type == boolean.class) {
            return new ParameterKind(
                    "请填 true 或 false / Send true or false", text -> text.equals("true") || text.equals("false"));
        }
        if (type == Integer.class || type == int.class) {
            return new ParameterKind(
                    "请填整数 / Send a whole number", text -> WHOLE.matcher(text).matches());
        }
        if (type == UUID.class) {
            return new ParameterKind(
                    "请填标识（UUID） / Send an id (UUID)",
                    text -> UUID_FORM.matcher(text).matches());
        }
        if (type == LocalDate.class) {
            return new ParameterKind("请填日期，如 2026-11-26 / Send a day such as 2026-11-26", ParameterKind::isDay);
        }
        if (type == Instant.class) {
            return new ParameterKind(
                    "请填时间，如 2026-11-26T08:00:00Z / Send a time such as 2026-11-26T08:00:00Z", ParameterKind::isInstant);
        }
        if (type.isEnum()) {
            String names = Arrays.toString(type.getEnumConstants());
            return new ParameterKind("请从以下取值：" + names + " / Send one of: " + names, constants(type));
        }
        return new ParameterKind(
                "请填不含控制字符、至多 1000 字的文本 / Send at most 1,000 characters, none of them a control character",
                text -> text.length() <= MOST_CHARACTERS && !Characters.areUnstorable(text));
    }

    /** By name, unless the enumeration reads texts itself, as the framework lets it. */
    private static Predicate<String> constants(Class<?> type) {
        try {
            Method reading = type.getMethod("fromString", String.class);
            reading.setAccessible(true);
            return text -> {
                try {
                    return reading.invoke(null, text) != null;
                } catch (ReflectiveOperationException e) {
                    return false;
                }
            };
        } catch (NoSuchMethodException e) {
            Set<String> names = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.toSet());
            return names::contains;
        }
    }

    /** What is wrong with a text, in both languages; empty where nothing is. */
    Optional<String> fault(String text) {
        if (text.isEmpty()) {
            return Optional.of("参数为空，请填写或删去 / The parameter is empty; fill it in or leave it out");
        }
        return isRight.test(text) ? Optional.empty() : Optional.of(message);
    }

    private static boolean isDay(String text) {
        try {
            int year = LocalDate.parse(text).getYear();
            return year >= FIRST_YEAR && year <= LAST_YEAR;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isInstant(String text) {
        try {
            int year = Instant.parse(text).atOffset(ZoneOffset.UTC).getYear();
            return year >= FIRST_YEAR && year < LAST_YEAR;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
