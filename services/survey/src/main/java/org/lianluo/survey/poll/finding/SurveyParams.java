package org.lianluo.survey.poll.finding;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lianluo.survey.poll.SurveyKind;
import org.lianluo.survey.poll.SurveyStatus;

/** Filters of a list of surveys; used with {@code @BeanParam}. */
public class SurveyParams {

    @Parameter(description = "What it is for (类型)")
    @QueryParam("kind")
    SurveyKind kind;

    @Parameter(description = "Status (状态)")
    @QueryParam("status")
    SurveyStatus status;

    @Parameter(description = "Stages of this evaluation (所属评议)")
    @QueryParam("evaluationId")
    UUID evaluationId;

    @Parameter(description = "true: only open ones in which the caller, a deputy, has not taken part (待本人填写)")
    @QueryParam("toDo")
    Boolean toDo;
}
