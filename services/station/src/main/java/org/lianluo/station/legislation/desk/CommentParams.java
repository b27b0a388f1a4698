package org.lianluo.station.legislation.desk;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lianluo.station.legislation.CommentOutcome;

/** Filters of the comments of a draft; used with {@code @BeanParam}. */
public class CommentParams {

    @Parameter(description = "Article (条款)", example = "第五条")
    @QueryParam("article")
    String article;

    @Parameter(description = "Legislative point that gathered it (立法联系点)", example = "410402-S004")
    @QueryParam("point")
    String point;

    @Parameter(description = "What became of it (采纳情况)")
    @QueryParam("outcome")
    CommentOutcome outcome;

    @Parameter(description = "true: only comments that are not sorted yet; false: only sorted ones (待整理)")
    @QueryParam("unsorted")
    Boolean unsorted;
}
