package org.lianluo.shared.problem;

/** Refusals that any service can give. */
public enum CommonProblem implements ProblemCode {
    MALFORMED_REQUEST(400, "请求格式有误", "The request can't be read"),
    UNKNOWN_FIELD(400, "请求含有未知字段", "The request has a field that is not known"),
    WRONG_TYPE(400, "字段类型有误", "A field has the wrong type"),
    VALIDATION_FAILED(400, "字段内容不符合要求", "A field does not meet its rules"),
    INVALID_PARAMETER(400, "请求参数有误", "A parameter is not valid"),
    INVALID_CURSOR(400, "分页游标无效", "The cursor is not valid"),
    IDEMPOTENCY_KEY_REQUIRED(400, "缺少 Idempotency-Key 请求头", "The header Idempotency-Key is missing"),
    UNAUTHENTICATED(401, "未登录或令牌无效", "No token, or one that is not valid"),
    FORBIDDEN(403, "无权进行此操作", "You may not do this"),
    NOT_FOUND(404, "未找到", "Not found"),
    METHOD_NOT_ALLOWED(405, "不支持该请求方法", "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "无法提供所要求的格式", "The requested format is not available"),
    CONFLICT(409, "与现有数据冲突", "In conflict with what exists"),
    ILLEGAL_TRANSITION(409, "当前状态不允许此操作", "The current state does not allow this"),
    STALE_VERSION(412, "数据已被他人修改，请刷新后重试", "Someone changed it in the meantime; read it again"),
    PAYLOAD_TOO_LARGE(413, "请求内容过大", "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支持该内容类型", "The content type is not supported"),
    IDEMPOTENCY_KEY_REUSED(422, "同一 Idempotency-Key 用于了不同内容", "The Idempotency-Key was used with another body"),
    PRECONDITION_REQUIRED(428, "缺少 If-Match 请求头", "The header If-Match is missing"),
    TOO_MANY_REQUESTS(429, "请求过于频繁，请稍后再试", "Too many requests; try again later"),
    INTERNAL_ERROR(500, "系统内部错误", "Something went wrong on our side"),
    UNAVAILABLE(503, "服务暂不可用，请稍后再试", "The service is not available just now; try again later");

    private final int status;
    private final String titleZh;
    private final String titleEn;

    CommonProblem(int status, String titleZh, String titleEn) {
        this.status = status;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String titleZh() {
        return titleZh;
    }

    @Override
    public String titleEn() {
        return titleEn;
    }
}
