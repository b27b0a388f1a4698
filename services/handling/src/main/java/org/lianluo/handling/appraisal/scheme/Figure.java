package org.lianluo.handling.appraisal.scheme;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is counted of a handled item, and summed up of all items of a unit. */
@Schema(name = "AssessmentFigure")
public enum Figure {
    /** Handed to the unit and not given back or withdrawn (承办件). */
    ASSIGNED(Side.LEAD),
    /** Replied, or its time to reply has passed (应办复). */
    DUE(Side.LEAD),
    /** Replied (已办复). */
    REPLIED(Side.LEAD),
    /** Replied in time; in the longer time where an extension was granted (按时办复). */
    REPLIED_IN_TIME(Side.LEAD),
    /** Replied late, or not replied although the time has passed (逾期). */
    OVERDUE(Side.LEAD),
    /** An extension was granted (准予延期). */
    EXTENDED(Side.LEAD),
    /** The unit talked with a deputy (已与代表沟通). */
    CONTACTED(Side.LEAD),
    /** Further rounds after a dissatisfied result or a review (再次办理). */
    REWORKS(Side.LEAD),
    CLASS_A(Side.LEAD),
    CLASS_B(Side.LEAD),
    CLASS_C(Side.LEAD),
    CLASS_D(Side.LEAD),
    /** Deputies who gave feedback on the last round (已反馈). */
    FEEDBACK(Side.LEAD),
    ATTITUDE_SATISFIED(Side.LEAD),
    ATTITUDE_BASICALLY_SATISFIED(Side.LEAD),
    ATTITUDE_DISSATISFIED(Side.LEAD),
    RESULT_SATISFIED(Side.LEAD),
    RESULT_BASICALLY_SATISFIED(Side.LEAD),
    RESULT_DISSATISFIED(Side.LEAD),
    /** Commitments that were kept, or whose day has passed (应落实的承诺事项). */
    COMMITMENTS_DUE(Side.LEAD),
    /** Commitments kept not after the day that holds (按时落实的承诺事项). */
    COMMITMENTS_IN_TIME(Side.LEAD),
    CO_ASSIGNED(Side.CO),
    /** The opinion was given, or its time has passed (应提会办意见). */
    CO_DUE(Side.CO),
    CO_OPINIONS(Side.CO),
    CO_OPINIONS_IN_TIME(Side.CO),
    CO_OVERDUE(Side.CO),
    /** Given so many days before the lead has to reply as the scheme asks for (提前提出会办意见). */
    CO_OPINIONS_AHEAD(Side.CO),
    /** The lead sent the opinion back (会办意见被退回). */
    CO_REWORKS(Side.CO);

    private final Side side;

    Figure(Side side) {
        this.side = side;
    }

    /** Of which items it is counted. */
    public Side side() {
        return side;
    }

    /** Those that are counted of items of a side. */
    public static List<Figure> of(Side side) {
        return Arrays.stream(values()).filter(one -> one.side == side).toList();
    }
}
