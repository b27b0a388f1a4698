package org.lianluo.portal.mandate;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.lianluo.client.model.Deputy;
import org.lianluo.client.model.DeputyFact;

/**
 * A deputy as the page shows them.
 *
 * @param others further mandates of the same person; none for a caller who is not told
 * @param keeps whether the visitor may record of them
 */
@TemplateData
public record DeputyFile(Deputy of, List<DeputyFact> facts, List<Deputy> others, boolean keeps) {

    /** The facts that are known now can be corrected, and their standing is left to the course of the mandate. */
    public boolean corrects(DeputyFact fact) {
        return keeps && fact.getSupersededAt() == null;
    }
}
