package org.lianluo.portal.issue;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.model.ListKind;

/** What a page that leads to the form of a new list fills in: what it comes from, the list above it. */
@TemplateData
public class ListLink {

    @RestQuery
    public String kind;

    @RestQuery
    public String referenceId;

    @RestQuery
    public String parentId;

    /** The kinds that can be chosen: a list of a verdict names that verdict, so it needs a link from there. */
    public List<String> kinds() {
        return Stream.of(ListKind.values())
                .filter(one -> one != ListKind.UNKNOWN_DEFAULT_OPEN_API)
                .filter(one -> one != ListKind.VERDICT || referenceId != null)
                .map(Enum::name)
                .toList();
    }
}
