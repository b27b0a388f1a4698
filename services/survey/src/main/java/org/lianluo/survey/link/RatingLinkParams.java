package org.lianluo.survey.link;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of a list of rating links; used with {@code @BeanParam}. */
public class RatingLinkParams {

    @Parameter(description = "Links of this station (联络站)", example = "410402-S001")
    @QueryParam("station")
    String station;

    @Parameter(description = "What the links are about (评价对象)")
    @QueryParam("subjectKind")
    RatingSubject subjectKind;

    @Parameter(description = "Links about the answer to this opinion (社情民意)")
    @QueryParam("opinionId")
    UUID opinionId;

    @Parameter(description = "What has become of them (状态)")
    @QueryParam("status")
    LinkStatus status;
}
