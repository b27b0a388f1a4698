package org.lianluo.handling.supervision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a supervision case came to (督办结果). */
@Schema(name = "SupervisionOutcome")
public enum Outcome {
    /** Solved (已解决). */
    SOLVED,
    /** Under way, with what is left (正在解决). */
    IN_PROGRESS,
    /** Open; it goes on in the next year (未解决，转跨年跟踪). */
    CONTINUED,
    /** Can't be solved, with the reason (暂不具备条件). */
    NOT_POSSIBLE
}
