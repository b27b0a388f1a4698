package org.lianluo.survey.poll.results;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lianluo.survey.poll.VerdictStatus;

/** Filters of a list of verdicts; used with {@code @BeanParam}. */
public class VerdictParams {

    @Parameter(description = "Status (状态)")
    @QueryParam("status")
    VerdictStatus status;

    @Parameter(description = "Items of this survey (所属测评)")
    @QueryParam("surveyId")
    UUID surveyId;

    @Parameter(description = "true: only what is to be put right (待整改)")
    @QueryParam("toDo")
    Boolean toDo;
}
