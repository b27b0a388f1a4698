package org.lianluo.portal.hearing;

import io.quarkus.qute.TemplateData;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** What the address asks of the hearings; empty for anything. */
@TemplateData
public class HearingFilter {

    @RestQuery
    public String kind;

    @RestQuery
    public String status;

    /** What waits for the caller. */
    @RestQuery
    public String mine;

    /** A supervision case whose hearings are shown. */
    @RestQuery
    public String supervisionCaseId;

    @RestQuery
    public String cursor;

    Boolean toDoOrNull() {
        return "true".equals(mine) ? Boolean.TRUE : null;
    }

    /** Whether it asks for nothing, so that what waits is shown before all others. */
    boolean isEmpty() {
        return Stream.of(kind, status, mine, supervisionCaseId, cursor).allMatch(one -> one == null || one.isBlank());
    }
}
