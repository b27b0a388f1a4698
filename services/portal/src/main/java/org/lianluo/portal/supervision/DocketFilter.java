package org.lianluo.portal.supervision;

import io.quarkus.qute.TemplateData;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** What the address asks of the supervision cases; empty for anything. */
@TemplateData
public class DocketFilter {

    @RestQuery
    public String kind;

    @RestQuery
    public String status;

    @RestQuery
    public String year;

    /** What waits for the caller. */
    @RestQuery
    public String mine;

    @RestQuery
    public String cursor;

    Boolean toDoOrNull() {
        return "true".equals(mine) ? Boolean.TRUE : null;
    }

    Integer yearOrNull() {
        return year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null;
    }

    /** Whether it asks for nothing, so that what waits is shown before all others. */
    boolean isEmpty() {
        return Stream.of(kind, status, year, mine, cursor).allMatch(one -> one == null || one.isBlank());
    }
}
