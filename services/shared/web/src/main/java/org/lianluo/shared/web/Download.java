package org.lianluo.shared.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A file that a read answers.
 *
 * @param content its bytes, or the path where they are: then they are never all in memory
 * @param disposition value of {@code Content-Disposition}; null for what is shown in place
 */
public record Download(Object content, String mediaType, String disposition) {

    /**
     * The value of {@code Content-Disposition} for what is saved (RFC 6266).
     *
     * @param plain a name for old clients, of letters and digits
     * @param name as a person reads it, in whatever script (RFC 5987)
     */
    public static String attachment(String plain, String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }

    Response response() {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
