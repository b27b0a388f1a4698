package org.lianluo.gateway.forwarding;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Locale;
import org.lianluo.gateway.route.GatewayConfig;
import org.lianluo.gateway.route.Upstream;

/**
 * How much of a body is let through: more where it is or may hold a photograph, and most where a case takes files or a table
 * is taken in.
 *
 * @param bytes the longest body
 * @param time the longest that it may take
 */
public record BodyLimit(long bytes, Duration time) {

    /** That of a request to this service or to the portal. */
    public static BodyLimit of(HttpServerRequest request, Upstream upstream, GatewayConfig config) {
        if (isFile(request.path(), upstream)) {
            return new BodyLimit(
                    config.maxAttachment().asLongValue(), config.pace().photo());
        }
        return hasPhoto(request, upstream)
                ? new BodyLimit(config.maxPhoto().asLongValue(), config.pace().photo())
                : new BodyLimit(config.maxBody().asLongValue(), config.pace().body());
    }

    private static boolean isFile(String path, Upstream upstream) {
        return upstream.isPortal()
                ? path.endsWith("/files")
                : path.endsWith("/attachments") || path.endsWith("-imports");
    }

    private static boolean hasPhoto(HttpServerRequest request, Upstream upstream) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null) {
            return false;
        }
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.startsWith("image/") || upstream.isPortal() && lower.startsWith("multipart/form-data");
    }
}
