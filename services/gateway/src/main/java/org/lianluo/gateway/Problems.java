package org.lianluo.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Set;

/** Writes problems of RFC 9457 in the shape that the services use too. */
final class Problems {

    private static final String TYPES = "https://lianluo.example/problems/";
    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    private Problems() {}

    /** Answers with this problem. */
    static void send(RoutingContext context, ProblemKind kind) {
        MultiMap headers = context.response().setStatusCode(kind.status()).headers();
        describe(context, headers);
        context.response().end(body(context, kind));
    }

    /** The headers that go with a problem's body. */
    static void describe(RoutingContext context, MultiMap headers) {
        headers.set(HttpHeaders.CONTENT_TYPE, "application/problem+json");
        headers.set(HttpHeaders.CONTENT_LANGUAGE, english(context) ? "en" : "zh-CN");
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** The body of this problem, in the language of the caller. */
    static Buffer body(RoutingContext context, ProblemKind kind) {
        boolean english = english(context);
        return new JsonObject()
                .put("type", TYPES + kind.code())
                .put("title", kind.title(english))
                .put("status", kind.status())
                .put("code", kind.code())
                .put("detail", kind.detail(english))
                .put("instance", path(context.request().uri()))
                .put("correlationId", Correlation.idOf(context))
                .toBuffer();
    }

    /** Chinese unless English is wanted more. */
    private static boolean english(RoutingContext context) {
        return context.acceptableLanguages().stream()
                .map(LanguageHeader::tag)
                .map(tag -> tag.toLowerCase(Locale.ROOT))
                .filter(LANGUAGES::contains)
                .findFirst()
                .filter("en"::equals)
                .isPresent();
    }

    /** Without the query, which may hold what somebody typed. */
    private static String path(String requestTarget) {
        int query = requestTarget.indexOf('?');
        return query < 0 ? requestTarget : requestTarget.substring(0, query);
    }
}
