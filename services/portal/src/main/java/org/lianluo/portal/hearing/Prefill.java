package org.lianluo.portal.hearing;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.lianluo.client.model.SupervisionCase;
import org.lianluo.portal.form.Lines;

/**
 * What the form of a new hearing says at first.
 *
 * @param deputies who are invited, one code a line
 */
@TemplateData
record Prefill(String title, String chair, List<String> units, String deputies) {

    /** As the supervision case has it; nothing without one. */
    static Prefill of(SupervisionCase of) {
        return of == null
                ? new Prefill("", "", List.of(), "")
                : new Prefill(of.getTitle(), of.getLeaderName(), of.getUnitCodes(), Lines.joined(of.getDeputyCodes()));
    }

    /** The unit, where it is asked at first; else nothing. */
    public String asked(String unit) {
        return units.contains(unit) ? unit : "";
    }
}
