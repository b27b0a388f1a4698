package org.lianluo.shared.casework.choice;

import java.util.Arrays;
import java.util.List;
import org.lianluo.shared.calendar.TimeLimit;

/**
 * What a policy may be: a time limit of some form, or one of some options.
 *
 * @param fallback the value that holds until a jurisdiction decides: a time limit such as 3wd, or the name of an option
 * @param limit null for options
 * @param choice null for a time limit
 */
public record PolicyForm(String fallback, LimitForm limit, Class<? extends Enum<?>> choice) {

    public static PolicyForm limit(String fallback, LimitForm limit) {
        return new PolicyForm(TimeLimit.parse(fallback).toString(), limit, null);
    }

    public static <E extends Enum<E>> PolicyForm choice(E fallback) {
        return new PolicyForm(fallback.name(), null, fallback.getDeclaringClass());
    }

    public boolean isLimit() {
        return choice == null;
    }

    /** What may be chosen; nothing for a time limit. */
    public List<String> options() {
        return isLimit()
                ? List.of()
                : Arrays.stream(choice.getEnumConstants()).map(Enum::name).toList();
    }

    /** Whether a policy may have that value. */
    public boolean accepts(String value) {
        return isLimit() ? limit.accepts(value) : options().contains(value);
    }

    /** The option of that name; the caller asks for the kind that the policy has. */
    public <E extends Enum<E>> E option(Class<E> kind, String value) {
        if (kind != choice) {
            throw new IllegalArgumentException("These are no options of " + kind);
        }
        return Enum.valueOf(kind, value);
    }
}
