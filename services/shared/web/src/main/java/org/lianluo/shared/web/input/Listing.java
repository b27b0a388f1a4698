package org.lianluo.shared.web.input;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** A list query whose filters apply only when they are given. */
public final class Listing {

    /** {@code select s from Station s}: alias, and from clause. */
    private static final Pattern PLAIN = Pattern.compile("select (\\w+) (from \\w+ \\w+)");

    private final String select;
    private final List<String> branches = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private Listing(String select) {
        this.select = select;
    }

    /**
     * @param select HQL up to the where clause, such as {@code select s from Station s}
     */
    public static Listing of(String select) {
        return new Listing(select);
    }

    /**
     * Adds a condition with one named parameter; nothing when the value is null.
     *
     * @param condition such as {@code s.kind = :kind}
     */
    public Listing where(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Adds a condition without a parameter. */
    public Listing where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition with two parameters, for a keyset of two columns. */
    public Listing where(String condition, Map<String, Object> values) {
        conditions.add(condition);
        parameters.putAll(values);
        return this;
    }

    /**
     * Narrows to what a caller may read. Each branch of the scope is read by itself, by its own index and no further than a
     * page, and all are merged in the order of the list: an {@code or} of them would be served by no index.
     */
    public Listing within(Scope<?> scope) {
        if (scope.branches().size() < 2) {
            return any(scope);
        }
        scope.branches().forEach(branch -> branches.add(branch.condition()));
        parameters.putAll(scope.values());
        return this;
    }

    /** Narrows to what a caller may read, for a query that something else than the scope drives, such as a search. */
    public Listing any(Scope<?> scope) {
        return where(scope.anyOf(), scope.values());
    }

    /** Reads one row more than the page shows, in the given order, which an index must serve. */
    public <T> Uni<List<T>> fetch(Mutiny.Session session, Class<T> type, String order, PageRequest page) {
        return first(session, type, order, page.fetch());
    }

    /** Reads the first rows in an order, for what has no pages. */
    public <T> Uni<List<T>> first(Mutiny.Session session, Class<T> type, String order, int most) {
        var query = session.createSelectionQuery(
                (branches.isEmpty() ? select + where(conditions) : merged(order, most)) + " order by " + order, type);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    /**
     * The rows whose ids one of the branches finds on its first page. The size of a page is no parameter: PostgreSQL takes
     * an unknown one for a tenth of all rows, and plans at every call anew.
     */
    private String merged(String order, int ofEach) {
        Matcher parts = PLAIN.matcher(select);
        if (!parts.matches()) {
            throw new IllegalStateException("branches can't be merged into: " + select);
        }
        String id = parts.group(1) + ".id";
        return branches.stream()
                .map(branch -> "(select " + id + " " + parts.group(2)
                        + where(Stream.concat(conditions.stream(), Stream.of(branch))
                                .toList())
                        + " order by " + order + " limit " + ofEach + ")")
                .collect(Collectors.joining(" union all ", select + " where " + id + " in (", ")"));
    }

    private static String where(List<String> all) {
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }
}
