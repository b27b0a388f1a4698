package org.lianluo.survey.feedback;

/** What a form asks about. */
public enum FormKind {
    /** A reply to a suggestion (答复函回执). */
    REPLY,
    /** What became of a commitment of a reply (承诺事项落实情况回执, 重庆市代表建议办理条例 2017 §28); it never counts as one on the reply. */
    COMMITMENT
}
