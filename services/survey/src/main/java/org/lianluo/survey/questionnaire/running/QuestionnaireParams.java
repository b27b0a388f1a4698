package org.lianluo.survey.questionnaire.running;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lianluo.survey.questionnaire.Audience;
import org.lianluo.survey.questionnaire.QuestionnaireStatus;

/** Filters of a list of questionnaires; used with {@code @BeanParam}. */
public class QuestionnaireParams {

    @Parameter(description = "Status (状态)")
    @QueryParam("status")
    QuestionnaireStatus status;

    @Parameter(description = "Who is asked (调查对象)")
    @QueryParam("audience")
    Audience audience;

    @Parameter(description = "true: only open ones that the caller, a deputy, has still to answer (待作答)")
    @QueryParam("toDo")
    Boolean toDo;
}
