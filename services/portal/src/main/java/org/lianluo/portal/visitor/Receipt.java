package org.lianluo.portal.visitor;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.text.Normalizer;
import java.util.UUID;
import org.lianluo.client.model.DueDateView;
import org.lianluo.client.model.SubmittedOpinion;

/**
 * A receipt (回执) as a visitor has it.
 *
 * @param code the tracking code, a secret
 * @param opinion only for who has just raised it, as its due date: they may add photos
 */
public record Receipt(String number, String code, UUID opinion, DueDateView triageDue) {

    public static Receipt of(SubmittedOpinion submitted) {
        return new Receipt(
                submitted.getReceiptNumber(), submitted.getTrackingCode(), submitted.getId(), submitted.getTriageDue());
    }

    /** As somebody typed it: full-width letters, blanks and other marks are not part of either. */
    public static Receipt typed(String number, String code) {
        return new Receipt(plain(number), plain(code), null, null);
    }

    @JsonIgnore
    public boolean isNew() {
        return opinion != null;
    }

    /** Where its QR code leads: to the form, with the number and without the code. */
    @JsonIgnore
    public String getPath() {
        return "/receipts?number=" + number;
    }

    /** Never empty: it becomes part of a path. */
    private static String plain(String text) {
        String plain = text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^0-9A-Za-z-]", "");
        return plain.isEmpty() ? "-" : plain;
    }
}
