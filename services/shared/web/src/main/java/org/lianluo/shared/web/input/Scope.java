package org.lianluo.shared.web.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The rows that a caller's roles open: whatever any of them opens. One scope decides of a single row and of a list, so that
 * a list holds exactly what its reader may read one by one. What is prohibited to somebody is no branch: it is checked
 * before, and wins.
 *
 * @param branches one for each way in which a role opens rows; none opens nothing
 */
public record Scope<R>(List<Branch<R>> branches) {

    public Scope {
        branches = List.copyOf(branches);
    }

    /**
     * One way in which rows are open.
     *
     * @param row whether it opens a row
     * @param condition the same in HQL, served by an index of its own
     * @param values the parameters of the condition, named apart from those of other branches
     */
    public record Branch<R>(Predicate<R> row, String condition, Map<String, Object> values) {}

    public static <R> Builder<R> builder() {
        return new Builder<>();
    }

    public boolean opens(R row) {
        return branches.stream().anyMatch(branch -> branch.row().test(row));
    }

    public boolean isEmpty() {
        return branches.isEmpty();
    }

    /** All branches as one condition, for a query that something else drives. */
    String anyOf() {
        return branches.isEmpty()
                ? "1 = 0"
                : branches.stream().map(Branch::condition).collect(Collectors.joining(") or (", "((", "))"));
    }

    Map<String, Object> values() {
        Map<String, Object> all = new HashMap<>();
        branches.forEach(branch -> all.putAll(branch.values()));
        return all;
    }

    /** Collects the branches that apply. */
    public static final class Builder<R> {

        private final List<Branch<R>> branches = new ArrayList<>();

        private Builder() {}

        /** Adds a branch if it applies, with one parameter. */
        public Builder<R> branch(boolean applies, Predicate<R> row, String condition, String parameter, Object value) {
            if (applies) {
                branches.add(new Branch<>(row, condition, Map.of(parameter, value)));
            }
            return this;
        }

        /** Adds a branch with its parameters. */
        public Builder<R> branch(Predicate<R> row, String condition, Map<String, Object> values) {
            branches.add(new Branch<>(row, condition, values));
            return this;
        }

        /** Adds a branch without a parameter. */
        public Builder<R> branch(boolean applies, Predicate<R> row, String condition) {
            if (applies) {
                branches.add(new Branch<>(row, condition, Map.of()));
            }
            return this;
        }

        public Scope<R> build() {
            return new Scope<>(branches);
        }
    }
}
