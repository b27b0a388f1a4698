package org.lianluo.shared.web;

import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** The version that a caller wants to change: guards against lost updates. */
public final class IfMatch {

    private IfMatch() {}

    /**
     * Refuses with 428 when the caller named no version and with 412 when another is current.
     *
     * @param header value of {@code If-Match}: one strong ETag, such as {@code "3"}
     * @return the aggregate, unchanged
     */
    public static <T extends AggregateRoot> T check(String header, T root) {
        if (header == null || header.isBlank()) {
            throw new ProblemException(CommonProblem.PRECONDITION_REQUIRED);
        }
        if (!header.strip().equals(etag(root))) {
            throw new ProblemException(CommonProblem.STALE_VERSION).with("currentVersion", root.getVersion());
        }
        return root;
    }

    /** The strong ETag of an aggregate: its version, the same in every view. */
    public static String etag(AggregateRoot root) {
        return "\"" + root.getVersion() + "\"";
    }
}
