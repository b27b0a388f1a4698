package org.lianluo.shared.web;

import java.util.Arrays;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** The version that a caller wants to change: guards against lost updates. */
public final class IfMatch {

    private IfMatch() {}

    /**
     * Refuses with 428 when the caller named no version and with 412 when another is current.
     *
     * @param header value of {@code If-Match} (RFC 9110 §13.1.1): strong ETags such as {@code "3"}, of which one must be
     *     current, or {@code *} for whatever is current
     * @return the aggregate, unchanged
     */
    public static <T extends AggregateRoot> T check(String header, T root) {
        if (header == null || header.isBlank()) {
            throw new ProblemException(CommonProblem.PRECONDITION_REQUIRED);
        }
        if (!matches(header, etag(root))) {
            throw new ProblemException(CommonProblem.STALE_VERSION).with("currentVersion", root.getVersion());
        }
        return root;
    }

    /** By strong comparison: a weak tag matches nothing. */
    private static boolean matches(String header, String current) {
        return header.strip().equals("*")
                || Arrays.stream(header.split(",")).map(String::strip).anyMatch(current::equals);
    }

    /** The strong ETag of an aggregate: its version, the same in every view. */
    public static String etag(AggregateRoot root) {
        return "\"" + root.getVersion() + "\"";
    }
}
