package org.lianluo.portal.issue;

import io.quarkus.qute.TemplateData;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** What the address asks of the items of issue lists; empty for anything. */
@TemplateData
public class ItemFilter {

    @RestQuery
    public String status;

    @RestQuery
    public String unit;

    @RestQuery("class")
    public String classCode;

    @RestQuery
    public String listId;

    @RestQuery
    public String overdue;

    /** What waits for the caller. */
    @RestQuery
    public String mine;

    @RestQuery
    public String cursor;

    Boolean toDoOrNull() {
        return orNull(mine);
    }

    Boolean overdueOrNull() {
        return orNull(overdue);
    }

    private static Boolean orNull(String ticked) {
        return "true".equals(ticked) ? Boolean.TRUE : null;
    }

    /** Whether it asks for nothing, so that what waits is shown before all others. */
    boolean isEmpty() {
        return Stream.of(status, unit, classCode, listId, overdue, mine, cursor)
                .allMatch(one -> one == null || one.isBlank());
    }
}
