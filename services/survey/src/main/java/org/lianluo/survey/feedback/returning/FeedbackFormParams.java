package org.lianluo.survey.feedback.returning;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lianluo.survey.feedback.FormKind;
import org.lianluo.survey.feedback.FormStatus;

/** Filters of a list of feedback forms; used with {@code @BeanParam}. */
public class FeedbackFormParams {

    @Parameter(description = "Forms about this suggestion (代表建议)")
    @QueryParam("suggestionId")
    UUID suggestionId;

    @Parameter(description = "Forms about this reply (答复)")
    @QueryParam("replyId")
    UUID replyId;

    @Parameter(description = "What the form asks about (回执类型)")
    @QueryParam("kind")
    FormKind kind;

    @Parameter(description = "Forms about this commitment (承诺事项)")
    @QueryParam("commitmentId")
    UUID commitmentId;

    @Parameter(description = "Unit that replied (承办单位)", example = "410402-U01")
    @QueryParam("unitCode")
    String unitCode;

    @Parameter(description = "Round of the reply, from 1 (办理轮次)", example = "1")
    @QueryParam("round")
    Integer round;

    @Parameter(description = "Status (状态)")
    @QueryParam("status")
    FormStatus status;

    @Parameter(description = "true: only forms that are not yet returned (待反馈)")
    @QueryParam("open")
    Boolean open;

    @Parameter(
            description =
                    "true: only forms with a remark that came after all dates and that the office may have count (逾期的补充意见)")
    @QueryParam("remarked")
    Boolean remarked;
}
