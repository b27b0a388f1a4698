package org.lianluo.portal.station;

import io.quarkus.qute.TemplateData;
import org.jboss.resteasy.reactive.RestQuery;

/** The meeting at which what is written down was raised, where its page led to the form; empty for none. */
@TemplateData
public class RaisedAtLink {

    @RestQuery
    public String raisedAtKind;

    @RestQuery
    public String raisedAtId;

    public String kind() {
        return raisedAtKind == null ? "" : raisedAtKind;
    }

    public String id() {
        return raisedAtId == null ? "" : raisedAtId;
    }
}
