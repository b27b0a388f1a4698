package org.lianluo.shared.sheets;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words by which a table names what is one of a few; the name of the API is understood too. */
public final class CellWords<E extends Enum<E>> {

    private final Class<E> type;
    private final Map<String, E> byWord = new LinkedHashMap<>();
    private final Map<E, String> words;

    public CellWords(Class<E> type) {
        this.type = type;
        this.words = new EnumMap<>(type);
    }

    /** The first word of each is the one that is written. */
    public CellWords<E> with(E value, String... all) {
        words.putIfAbsent(value, all[0]);
        for (String word : all) {
            byWord.put(word, value);
        }
        return this;
    }

    public String of(E value) {
        return value == null ? null : words.getOrDefault(value, value.name());
    }

    public Optional<E> find(String text) {
        E named = byWord.get(text);
        if (named != null) {
            return Optional.of(named);
        }
        for (E value : type.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(text)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** All that may be written, for who wrote something else. */
    public String all() {
        return words.values().stream().collect(Collectors.joining("、"));
    }

    /** The same by the names of the API. */
    public String allNames() {
        return words.keySet().stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
