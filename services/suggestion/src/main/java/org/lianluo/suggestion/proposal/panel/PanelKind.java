package org.lianluo.suggestion.proposal.panel;

/** Who sits on a panel. */
public enum PanelKind {
    /** Experts and the units concerned (专家评估): 河南省代表建议办理办法 2017 §22. */
    EXPERTS,
    /** The office meets with deputies and units (联席会议), as Chongqing does on promises (重庆市代表建议办理条例 2017 §28). */
    JOINT_MEETING
}
