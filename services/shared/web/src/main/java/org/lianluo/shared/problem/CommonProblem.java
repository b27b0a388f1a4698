package org.lianluo.shared.problem;

/** Refusals that any service can give. */
public final class CommonProblem {

    public static final ProblemCode MALFORMED_REQUEST =
            new ProblemCode("malformed-request", 400, "请求格式有误", "The request can't be read");
    public static final ProblemCode UNKNOWN_FIELD =
            new ProblemCode("unknown-field", 400, "请求含有未知字段", "The request has an unknown field");
    public static final ProblemCode WRONG_TYPE =
            new ProblemCode("wrong-type", 400, "字段类型有误", "A field has the wrong type");
    public static final ProblemCode VALIDATION_FAILED =
            new ProblemCode("validation-failed", 400, "字段内容不符合要求", "A field does not meet its rules");
    public static final ProblemCode INVALID_PARAMETER =
            new ProblemCode("invalid-parameter", 400, "请求参数有误", "A parameter is not valid");
    public static final ProblemCode INVALID_CURSOR =
            new ProblemCode("invalid-cursor", 400, "分页游标无效", "The cursor is not valid");
    public static final ProblemCode IDEMPOTENCY_KEY_REQUIRED = new ProblemCode(
            "idempotency-key-required", 400, "缺少 Idempotency-Key 请求头", "The header Idempotency-Key is missing");
    public static final ProblemCode UNAUTHENTICATED =
            new ProblemCode("unauthenticated", 401, "未登录或令牌无效", "The token is missing or invalid");
    public static final ProblemCode FORBIDDEN = new ProblemCode("forbidden", 403, "无权进行此操作", "You may not do this");
    public static final ProblemCode NOT_FOUND = new ProblemCode("not-found", 404, "未找到", "Not found");
    public static final ProblemCode METHOD_NOT_ALLOWED =
            new ProblemCode("method-not-allowed", 405, "不支持该请求方法", "The method is not allowed here");
    public static final ProblemCode NOT_ACCEPTABLE =
            new ProblemCode("not-acceptable", 406, "无法提供所要求的格式", "The requested format is not available");
    public static final ProblemCode CONFLICT =
            new ProblemCode("conflict", 409, "与现有数据冲突", "The request conflicts with existing data");
    public static final ProblemCode ILLEGAL_TRANSITION =
            new ProblemCode("illegal-transition", 409, "当前状态不允许此操作", "The current state does not allow this");
    public static final ProblemCode STALE_VERSION = new ProblemCode(
            "stale-version", 412, "数据已被他人修改，请刷新后重试", "Someone changed it in the meantime; read it again");
    public static final ProblemCode PAYLOAD_TOO_LARGE =
            new ProblemCode("payload-too-large", 413, "请求内容过大", "The request is too large");
    public static final ProblemCode UNSUPPORTED_MEDIA_TYPE =
            new ProblemCode("unsupported-media-type", 415, "不支持该内容类型", "The content type is not supported");
    public static final ProblemCode IDEMPOTENCY_KEY_REUSED = new ProblemCode(
            "idempotency-key-reused",
            422,
            "同一 Idempotency-Key 用于了不同内容",
            "The Idempotency-Key was used with another body");
    public static final ProblemCode PRECONDITION_REQUIRED =
            new ProblemCode("precondition-required", 428, "缺少 If-Match 请求头", "The header If-Match is missing");
    public static final ProblemCode TOO_MANY_REQUESTS =
            new ProblemCode("too-many-requests", 429, "请求过于频繁，请稍后再试", "Too many requests; try again later");
    public static final ProblemCode INTERNAL_ERROR =
            new ProblemCode("internal-error", 500, "系统内部错误", "Something went wrong on our side");
    public static final ProblemCode UNAVAILABLE = new ProblemCode(
            "unavailable", 503, "服务暂不可用，请稍后再试", "The service is not available just now; try again later");

    private CommonProblem() {}
}
