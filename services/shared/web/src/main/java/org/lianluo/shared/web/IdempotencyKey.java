package org.lianluo.shared.web;

import java.util.regex.Pattern;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/**
 * The caller's name for one write, which makes a repeat of it harmless.
 *
 * @param value 8 to 128 visible ASCII characters; a UUID is a good choice
 */
record IdempotencyKey(String value) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{8,128}");

    /** The key of a header; null where there is none. */
    static IdempotencyKey of(String header) {
        if (header == null) {
            return null;
        }
        if (!FORM.matcher(header).matches()) {
            throw ProblemException.onField(CommonProblem.INVALID_PARAMETER, HEADER);
        }
        return new IdempotencyKey(header);
    }
}
