package org.lianluo.gateway.refusal;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes problems of RFC 9457 in the shape that the services use too; for a browser that asks for a page, as a page. */
public final class Problems {

    /** Below it a problem's type is a page that says what to do. */
    public static final String PATH = "/api/problems/";

    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);
    private static final int LONGEST_WISH = 200;

    /** {@code Accept-Language} of RFC 9110; on much else the JDK's own reader throws whatever it comes upon. */
    private static final Pattern WISH = Pattern.compile(
            "RANGE(?:\\s*,\\s*RANGE)*"
                    .replace(
                            "RANGE",
                            "(?:\\*|[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)(?:\\s*;\\s*q=(?:0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?))?"));

    /** They pass by themselves. */
    private static final Set<ProblemKind> PASSING =
            Set.of(ProblemKind.UPSTREAM_UNAVAILABLE, ProblemKind.SIGN_IN_UNAVAILABLE);

    private static final String RETRY_SECONDS = "5";

    private Problems() {}

    /** Answers with this problem. */
    public static void send(RoutingContext context, ProblemKind kind) {
        MultiMap headers = context.response().setStatusCode(kind.status()).headers();
        describe(context, headers, kind);
        Overflow.announce(context);
        context.response().end(body(context, kind));
    }

    /** The headers that go with a problem's body. */
    public static void describe(RoutingContext context, MultiMap headers, ProblemKind kind) {
        if (ProblemPage.isWanted(context.request())) {
            ProblemPage.describe(headers);
        } else {
            headers.set(HttpHeaders.CONTENT_TYPE, "application/problem+json");
            headers.set(HttpHeaders.CONTENT_LANGUAGE, english(context) ? "en" : "zh-CN");
        }
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        if (PASSING.contains(kind)) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
    }

    /** The body of this problem, in the language of the caller. */
    public static Buffer body(RoutingContext context, ProblemKind kind) {
        if (ProblemPage.isWanted(context.request())) {
            return ProblemPage.body(context, kind);
        }
        boolean english = english(context);
        return new JsonObject()
                .put("type", PATH + kind.code())
                .put("title", kind.title(english))
                .put("status", kind.status())
                .put("code", kind.code())
                .put("detail", kind.detail(english))
                .put("instance", path(context.request().uri()))
                .put("correlationId", Correlation.idOf(context))
                .toBuffer();
    }

    /** Chinese unless English is wanted more; a wish that can't be read is none. */
    private static boolean english(RoutingContext context) {
        String wish = context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return wish != null
                && wish.length() <= LONGEST_WISH
                && WISH.matcher(wish).matches()
                && Locale.ENGLISH.equals(Locale.lookup(Locale.LanguageRange.parse(wish), LANGUAGES));
    }

    /** Without the query, which may hold what somebody typed. */
    private static String path(String requestTarget) {
        int query = requestTarget.indexOf('?');
        return query < 0 ? requestTarget : requestTarget.substring(0, query);
    }
}
