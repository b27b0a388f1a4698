package org.lianluo.shared.web;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/** A list query whose filters apply only when they are given. */
public final class Listing {

    private final String select;
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

    /** Reads one row more than the page shows, in the given order, which an index must serve. */
    public <T> Uni<List<T>> fetch(Mutiny.Session session, Class<T> type, String order, PageRequest page) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query = session.createSelectionQuery(select + where + " order by " + order, type);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(page.fetch()).getResultList();
    }
}
