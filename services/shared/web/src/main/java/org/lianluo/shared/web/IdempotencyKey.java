package org.lianluo.shared.web;

import java.util.regex.Pattern;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/**
 * The caller's name for one write, which makes a repeat of it harmless.
 *
 * @param value 8 to 128 visible ASCII characters; a UUID is a good choice
 */
public record IdempotencyKey(String value) {

    static final String HEADER = "Idempotency-Key";

    /** What a key looks like. */
    public static final String FORM = "[!-~]{8,128}";

    private static final Pattern KEY = Pattern.compile(FORM);

    /** The key of a header; null where there is none. */
    static IdempotencyKey of(String header) {
        if (header == null) {
            return null;
        }
        if (!KEY.matcher(header).matches()) {
            throw ProblemException.onParameter(CommonProblem.INVALID_PARAMETER, HEADER);
        }
        return new IdempotencyKey(header);
    }
}
