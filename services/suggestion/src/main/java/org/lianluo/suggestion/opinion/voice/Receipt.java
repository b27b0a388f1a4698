package org.lianluo.suggestion.opinion.voice;

import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;
import org.lianluo.shared.text.TypedText;

/** What the asker holds: a number that anybody may know, and a secret of which only the hash is kept. */
@Embeddable
public class Receipt {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\-‐-―−_]+");

    /** Region of six digits or nine, the day, the running number. */
    private static final Pattern RUN_TOGETHER = Pattern.compile("^(\\d{6}|\\d{9})(20\\d{6})(\\d{6})$");

    private String receiptNumber;
    private String trackingCodeHash;

    protected Receipt() {}

    public Receipt(String number, String trackingCodeHash) {
        this.receiptNumber = number;
        this.trackingCodeHash = trackingCodeHash;
    }

    public String number() {
        return receiptNumber;
    }

    public String trackingCodeHash() {
        return trackingCodeHash;
    }

    /** A number as people type it, in the one spelling it has: any blanks and dashes, or none, and full-width digits. */
    public static String number(String typed) {
        String read = BETWEEN.matcher(TypedText.folded(typed).strip()).replaceAll("-");
        return RUN_TOGETHER.matcher(read).replaceFirst("$1-$2-$3");
    }
}
