package org.lianluo.suggestion.past;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lianluo.suggestion.proposal.ReplyClass;

/** What a list of suggestions of earlier years is narrowed to. */
class PastParams {

    @Parameter(description = "Year (年度)", example = "2024")
    @QueryParam("year")
    Integer year;

    @Parameter(description = "Name of the lead unit (主办单位)", example = "交通运输局")
    @QueryParam("leadUnit")
    String leadUnit;

    @Parameter(description = "Class of the reply (答复类别)")
    @QueryParam("replyClass")
    ReplyClass replyClass;

    @Parameter(description = "Part of the title (标题包含)", example = "道路")
    @QueryParam("title")
    String title;
}
