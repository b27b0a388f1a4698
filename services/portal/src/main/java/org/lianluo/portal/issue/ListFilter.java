package org.lianluo.portal.issue;

import io.quarkus.qute.TemplateData;
import org.jboss.resteasy.reactive.RestQuery;

/** What the address asks of the issue lists; empty for anything. */
@TemplateData
public class ListFilter {

    @RestQuery
    public String kind;

    @RestQuery
    public String status;

    @RestQuery
    public String committee;

    /** Lists that come from this, such as a verdict. */
    @RestQuery
    public String referenceId;

    @RestQuery
    public String cursor;
}
