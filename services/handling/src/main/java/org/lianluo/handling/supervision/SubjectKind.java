package org.lianluo.handling.supervision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a supervision case is about (督办对象). */
@Schema(name = "SupervisionSubjectKind")
public enum SubjectKind {
    /** A registered suggestion (代表建议). */
    SUGGESTION,
    /** A case in the hands of a unit (交办件). */
    ASSIGNMENT,
    /** What a unit promised (承诺事项). */
    COMMITMENT,
    /** An opinion that a station forwarded (社情民意). */
    OPINION,
    /** Another supervision case, such as a key suggestion that is tracked (督办事项). */
    SUPERVISION_CASE,
    /** An item of an issue list that was handed over (问题清单条目). */
    ISSUE_ITEM,
    /** A topic, a report or a motion that is kept elsewhere (专题、报告). */
    TOPIC
}
