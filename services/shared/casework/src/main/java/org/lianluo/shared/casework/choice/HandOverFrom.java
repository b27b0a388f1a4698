package org.lianluo.shared.casework.choice;

/** From which day the hand-over of an opinion letter is counted (审议意见交办起算日). */
public enum HandOverFrom {
    /** The director meeting that agreed to the letter (浙江 2008 §43). */
    DIRECTOR_MEETING,
    /** The standing committee's meeting that deliberated (河南省监督条例 2015 §20, §30, §44). */
    DELIBERATION
}
