package org.lianluo.gateway.refusal;

import java.util.Locale;

/**
 * The problems that the gateway itself answers with; everything else comes from the services. A code that services give
 * too has the title that it has there.
 */
public enum ProblemKind {
    BAD_PATH(
            400,
            "路径不规范",
            "Malformed path",
            "请求路径含有不允许的写法，例如编码的斜杠、点段或重复的斜杠。",
            "The path contains a spelling that is not accepted, such as encoded slashes, dot segments or double slashes."),
    BAD_REQUEST(
            400,
            "请求格式不正确",
            "Malformed request",
            "请求头互相矛盾或无法读取。",
            "The request headers contradict each other or cannot be read."),
    BODY_NOT_ALLOWED(
            400,
            "该请求不能带内容",
            "This request takes no body",
            "GET、HEAD、DELETE 和 OPTIONS 请求不能带内容，请去掉请求内容后重发。",
            "A GET, HEAD, DELETE or OPTIONS request takes no body. Send it again without one."),
    UNAUTHENTICATED(
            401,
            "未登录或令牌无效",
            "The token is missing or invalid",
            "访问令牌无效、已过期或不适用于本系统，请重新登录。",
            "The access token is invalid, expired or not meant for this system. Sign in again."),
    NOT_FOUND(404, "未找到", "Not found", "没有这个地址。", "There is nothing at this address."),
    METHOD_NOT_ALLOWED(
            405, "不支持该请求方法", "The method is not allowed here", "接口不支持该请求方法。", "The API does not use this method."),
    BODY_TOO_SLOW(
            408,
            "请求内容发送过慢",
            "The request body came too slowly",
            "请求内容没有在规定时间内发完，请检查网络后重发。",
            "The request body did not come in time. Check the connection, then send it again."),
    PAYLOAD_TOO_LARGE(
            413, "请求内容过大", "The request is too large", "请求内容超过了允许的大小。", "The request body is larger than allowed."),
    TARGET_TOO_LONG(
            414,
            "请求地址过长",
            "The address is too long",
            "路径和查询参数合计超过了允许的长度，请缩短查询条件。",
            "The path and query together are too long. Shorten the filters."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "不支持该内容类型",
            "The content type is not supported",
            "请求内容不能压缩，请去掉 Content-Encoding 后重发。",
            "A request body can't be compressed. Send it again without Content-Encoding."),
    TOO_MANY_REQUESTS(
            429,
            "请求过于频繁，请稍后再试",
            "Too many requests; try again later",
            "请求过于频繁，请在 Retry-After 所示的秒数之后再试。",
            "Too many requests. Try again after the number of seconds in Retry-After."),
    HEADERS_TOO_LARGE(
            431,
            "请求头过大",
            "The headers are too large",
            "请求头合计超过了允许的大小。",
            "The headers together are larger than allowed."),
    INTERNAL_ERROR(
            500,
            "系统内部错误",
            "Something went wrong on our side",
            "系统出错，请凭 correlationId 联系管理员。",
            "Something went wrong. Quote the correlationId when you report it."),
    UPSTREAM_UNAVAILABLE(
            502,
            "服务暂时不可用",
            "Service unavailable",
            "服务暂时不可用，请稍后再试。",
            "The service cannot be reached at the moment. Try again later."),
    SIGN_IN_UNAVAILABLE(
            503,
            "暂时无法验证身份",
            "Sign-in unavailable",
            "暂时无法验证访问令牌，请稍后再试。",
            "Access tokens cannot be checked at the moment. Try again later."),
    UPSTREAM_TIMEOUT(
            504,
            "服务响应超时",
            "Service timed out",
            "服务未能及时响应，请稍后查询结果，再决定是否重试。",
            "The service did not answer in time. Look whether the request took effect before you repeat it.");

    private final int status;
    private final String titleZh;
    private final String titleEn;
    private final String detailZh;
    private final String detailEn;

    ProblemKind(int status, String titleZh, String titleEn, String detailZh, String detailEn) {
        this.status = status;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
        this.detailZh = detailZh;
        this.detailEn = detailEn;
    }

    /** The HTTP status that goes with it. */
    public int status() {
        return status;
    }

    /** The stable name that clients act on. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title(boolean english) {
        return english ? titleEn : titleZh;
    }

    String detail(boolean english) {
        return english ? detailEn : detailZh;
    }
}
