package org.lianluo.handling.hearing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a hearing is for (形式). */
@Schema(name = "HearingKind")
public enum HearingKind {
    /** Units account for what became of it (面对面问效). */
    RESULTS,
    /** Units hear deputies before they decide (面对面听证). */
    VIEWS,
    /** Deputies see the head of an organ, or whoever they send; they must hear the deputies (约见, 代表法 2025 §29). */
    HEAD_MEETING
}
