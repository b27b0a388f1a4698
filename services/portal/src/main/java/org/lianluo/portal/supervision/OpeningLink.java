package org.lianluo.portal.supervision;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** What a page that leads to the form fills in; empty for a topic. */
@TemplateData
public class OpeningLink {

    @RestQuery
    public String kind;

    @RestQuery
    public String subjectKind;

    @RestQuery
    public String subjectId;

    @RestQuery
    public String unit;

    @RestQuery
    public String predecessorId;

    /** Whether it is about something that the page shows, and not about a topic. */
    public boolean isNamed() {
        return subjectKind != null && subjectId != null;
    }

    /** The kind that is chosen at first: that of the link, or the only one. */
    public String kindOf(List<String> kinds) {
        return kinds.size() == 1 ? kinds.get(0) : kind;
    }

    public String unitOrNone() {
        return unit == null ? "" : unit;
    }
}
