package org.lianluo.portal.mandate;

import io.quarkus.qute.TemplateData;
import java.util.List;

/** What a form about a person begins with. */
@TemplateData
public record PersonStart(List<String> kinds, boolean active) {

    /** The code itself where the person is known as that. */
    public String kept(String code) {
        return kinds.contains(code) ? code : "";
    }
}
