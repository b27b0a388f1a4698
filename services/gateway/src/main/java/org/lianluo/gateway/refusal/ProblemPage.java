package org.lianluo.gateway.refusal;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.lianluo.gateway.route.RequestPath;

/** A problem as a person reads it who asked for a page: in both languages, since no page of the portal can ask for theirs. */
final class ProblemPage {

    private static final String STYLE = "body{font:1.125rem/1.6 system-ui,sans-serif;max-width:34rem;margin:3rem auto;"
            + "padding:0 1rem;color:#1f2328;background:#fff}h1,h2{font-size:1.375rem;margin:0 0 .5rem}"
            + "section{margin-bottom:2rem}a{display:inline-block;padding:.75rem 0;color:#0b57a4}small{color:#57606a}";

    /** Only this style, no script. */
    private static final String POLICY =
            "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; frame-ancestors 'none'"
                    .formatted(sha256(STYLE));

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>@titleZh@ · @titleEn@</title><style>@style@</style></head>
            <body><main>
            <section><h1>@titleZh@</h1><p>@adviceZh@</p><a href="/">回到首页</a></section>
            <section lang="en"><h2>@titleEn@</h2><p>@adviceEn@</p><a href="/">Go to the first page</a></section>
            <small>@id@</small>
            </main></body>
            </html>
            """.replace("@style@", STYLE);

    private ProblemPage() {}

    /** Whether a browser asked, and for a page: what is asked of the API is answered as the API answers. */
    static boolean isWanted(HttpServerRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("text/html") && RequestPath.isPage(request.uri());
    }

    static void describe(MultiMap headers) {
        headers.set(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        headers.set(HttpHeaders.CONTENT_LANGUAGE, "zh-CN, en");
        headers.set("Content-Security-Policy", POLICY);
    }

    static Buffer body(RoutingContext context, ProblemKind kind) {
        Advice advice = Advice.on(kind);
        return Buffer.buffer(PAGE.replace("@titleZh@", kind.title(false))
                .replace("@titleEn@", kind.title(true))
                .replace("@adviceZh@", advice.zh)
                .replace("@adviceEn@", advice.en)
                .replace("@id@", Correlation.idOf(context)));
    }

    /** What somebody can do who sees a page and no protocol. */
    private enum Advice {
        ANOTHER_ADDRESS("请核对网址，或者从首页重新进入。", "Check the address, or start from the first page."),
        WAIT(
                "请过几秒钟再打开一次。如果刚才提交过内容，请先查看是否已经办成。",
                "Open it again in a few seconds. If you were sending something, look first whether it has arrived."),
        SEND_LESS(
                "照片请用 5 MB 以内的，附件请用 20 MB 以内的，文字请缩短，再提交一次。",
                "Take a photo of at most 5 MB, a file of at most 20 MB or a shorter text, then send it again."),
        SEND_AGAIN("请检查网络，返回上一页再提交一次。", "Check the connection, go back, then send it again."),
        CLEAN_UP("请清除浏览器里本站的 Cookie，再打开一次。", "Delete this site's cookies in the browser, then open it again.");

        private final String zh;
        private final String en;

        Advice(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        static Advice on(ProblemKind kind) {
            return switch (kind) {
                case UPSTREAM_UNAVAILABLE, UPSTREAM_TIMEOUT, SIGN_IN_UNAVAILABLE, INTERNAL_ERROR, TOO_MANY_REQUESTS ->
                    WAIT;
                case PAYLOAD_TOO_LARGE -> SEND_LESS;
                case BODY_TOO_SLOW -> SEND_AGAIN;
                case HEADERS_TOO_LARGE -> CLEAN_UP;
                case BAD_PATH,
                        BAD_REQUEST,
                        BODY_NOT_ALLOWED,
                        UNAUTHENTICATED,
                        NOT_FOUND,
                        METHOD_NOT_ALLOWED,
                        TARGET_TOO_LONG,
                        UNSUPPORTED_MEDIA_TYPE -> ANOTHER_ADDRESS;
            };
        }
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
