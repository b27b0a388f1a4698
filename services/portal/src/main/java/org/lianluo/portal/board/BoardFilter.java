package org.lianluo.portal.board;

import io.quarkus.qute.TemplateData;
import org.jboss.resteasy.reactive.RestQuery;

/** What the address asks of the list; empty for anything. */
@TemplateData
public class BoardFilter {

    @RestQuery
    public String unit;

    @RestQuery
    public String committee;

    @RestQuery
    public String leader;

    @RestQuery
    public String kind;

    @RestQuery
    public String colour;

    @RestQuery
    public String waitsFor;

    @RestQuery
    public String overdue;

    @RestQuery
    public String cursor;
}
