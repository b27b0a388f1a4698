package org.lianluo.portal.commitment;

import io.quarkus.qute.TemplateData;
import org.jboss.resteasy.reactive.RestQuery;

/** What the address asks of the ledger; empty for anything. */
@TemplateData
public class LedgerFilter {

    @RestQuery
    public String status;

    @RestQuery
    public String unit;

    @RestQuery
    public String year;

    @RestQuery
    public String from;

    @RestQuery
    public String to;

    @RestQuery
    public String overdue;

    /** What waits for the caller. */
    @RestQuery
    public String mine;

    @RestQuery
    public String assignment;

    @RestQuery
    public String cursor;

    Integer yearOrNull() {
        return year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null;
    }
}
