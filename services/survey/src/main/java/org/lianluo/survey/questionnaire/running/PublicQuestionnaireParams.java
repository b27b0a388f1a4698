package org.lianluo.survey.questionnaire.running;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lianluo.survey.questionnaire.QuestionnaireStatus;

/** Filters of the public list; used with {@code @BeanParam}. */
public class PublicQuestionnaireParams {

    @Parameter(description = "OPEN or PUBLISHED; others find nothing (状态)")
    @QueryParam("status")
    QuestionnaireStatus status;

    @Parameter(description = "Region (行政区划)", example = "410402")
    @QueryParam("region")
    String region;
}
