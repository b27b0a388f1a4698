package org.lianluo.suggestion.proposal.matter;

/**
 * What may not be raised as a suggestion (local rules on deputies' suggestions; domain rules §2.2). Before submission the
 * lead deputy answers for each whether it applies.
 */
public enum ExcludedMatter {
    /** 本人或亲属利益 */
    OWN_INTEREST,
    /** 代转群众来信 */
    RELAYED_LETTER,
    /** 检举控告、申诉信访 */
    ACCUSATION_OR_PETITION,
    /** 正在办理的案件 */
    LIVE_CASE,
    /** 招投标结果 */
    TENDER_OUTCOME,
    /** 学术探讨、产品推介 */
    PROMOTION,
    /** 没有实际内容 */
    EMPTY_CONTENT,
    /** 不属本级行政区域或国家机关职权范围 */
    OUTSIDE_JURISDICTION
}
