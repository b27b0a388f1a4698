package org.lianluo.survey.verdict;

/** What a share is taken of (基数). */
public enum Base {
    /** All members, whether they came or not (全体组成人员), as 地方组织法 2022 §51 asks of a committee's decisions. */
    ALL_MEMBERS,
    /** Those who were there when it was opened (到会人数). */
    PRESENT,
    /** Papers that were issued (发出票). */
    ISSUED,
    /** Papers that came back (收回票). */
    RETURNED,
    /** Papers that came back with exactly one mark (有效票). */
    VALID
}
