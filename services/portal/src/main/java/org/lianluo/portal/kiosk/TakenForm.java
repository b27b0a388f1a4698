package org.lianluo.portal.kiosk;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.jboss.resteasy.reactive.RestForm;
import org.lianluo.client.model.TakenAtKiosk;

/** What the script of a kiosk says of an opinion that it kept: when it was written, as which of its items, and its clock now. */
public class TakenForm {

    @RestForm
    String takenAt;

    @RestForm
    String takenNumber;

    @RestForm
    String deviceTime;

    /** Null where it does not say, as from a page without its script. */
    TakenAtKiosk taken() {
        OffsetDateTime at = moment(takenAt);
        return at == null || takenNumber == null || !takenNumber.matches("[1-9]\\d{0,15}")
                ? null
                : new TakenAtKiosk().withAt(at).withNumber(Long.valueOf(takenNumber));
    }

    OffsetDateTime deviceTime() {
        return moment(deviceTime);
    }

    /** Null for what is no time. */
    static OffsetDateTime moment(String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
