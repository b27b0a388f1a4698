package org.lianluo.suggestion.opinion.voice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of meeting or activity an opinion was raised at. */
@Schema(name = "OccasionKind")
public enum OccasionKind {
    /** A hearing at which units answer deputies (面对面问效、听证). */
    HEARING,
    /** A meeting at which units answer suggestions (面对面答复会). */
    REPLY_MEETING,
    /** A reception day of deputies (代表接待日). */
    RECEPTION,
    /** Petition duty of deputies: a letter or a visit (信访轮值). */
    PETITION,
    /** An activity of a station or a group of deputies (代表活动). */
    ACTIVITY,
    /** The page of a deputy, through the code that they show (代表码). */
    DEPUTY_CODE,
    /** Any other meeting (其他会议). */
    OTHER_MEETING
}
