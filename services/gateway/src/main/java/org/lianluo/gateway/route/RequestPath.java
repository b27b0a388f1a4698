package org.lianluo.gateway.route;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The path of a request target that every server behind the gateway reads the same way.
 *
 * <p>Only one spelling of a path passes: no dot segment, no empty segment, no backslash, no path parameter, no control
 * character, and no percent escape that hides one of these or another escape. So what the gateway routes by is what the
 * service sees.
 *
 * @param raw the path as it came, still percent-encoded, without the query
 */
public record RequestPath(String raw) {

    private static final String API_ROOT = "/api";
    private static final String API = API_ROOT + "/v1/";

    /**
     * Path characters of RFC 3986 without {@code ;}, which some servers cut off with what follows it. Possessive, since what
     * may go back does so once a character on the stack, and a long path ends it.
     */
    private static final Pattern PLAIN = Pattern.compile("/(?:[A-Za-z0-9\\-._~!$&'()*+,=:@/]|%[0-9A-Fa-f]{2})*+");

    /** Slash, backslash, dot, semicolon, percent, and the control characters. */
    private static final Pattern HIDING = Pattern.compile("%(?:2[FfEe5]|5[Cc]|3[Bb]|[01][0-9A-Fa-f]|7[Ff])");

    private static final Pattern EMPTY_OR_DOT_SEGMENT = Pattern.compile("/(?:\\.{1,2})?(?:/|$)");

    /** The path of this request target, or nothing if it is not in its one accepted spelling. */
    public static Optional<RequestPath> of(String requestTarget) {
        int query = requestTarget.indexOf('?');
        String path = query < 0 ? requestTarget : requestTarget.substring(0, query);
        boolean normal = PLAIN.matcher(path).matches()
                && !HIDING.matcher(path).find()
                && (path.equals("/") || !EMPTY_OR_DOT_SEGMENT.matcher(path).find())
                && isUtf8(path);
        return normal ? Optional.of(new RequestPath(path)) : Optional.empty();
    }

    /** Whether this is no path of the API, but one of a page or of what belongs to it. */
    public boolean isPage() {
        return isPage(raw);
    }

    /** The same of a request target that may be spelled badly. */
    public static boolean isPage(String requestTarget) {
        return !requestTarget.equals(API_ROOT) && !requestTarget.startsWith(API_ROOT + "/");
    }

    /** The first segment after {@code /api/v1/}, or nothing if the path is not one of the API. */
    public Optional<String> resource() {
        if (!raw.startsWith(API)) {
            return Optional.empty();
        }
        int end = raw.indexOf('/', API.length());
        return Optional.of(raw.substring(API.length(), end < 0 ? raw.length() : end));
    }

    /** The resource with what is done to one of it, such as {@code suggestions/*&#47;coordination}; nothing if nothing is. */
    public Optional<String> action() {
        String[] segments = raw.startsWith(API) ? raw.substring(API.length()).split("/") : new String[0];
        return segments.length == 3 ? Optional.of(segments[0] + "/*/" + segments[2]) : Optional.empty();
    }

    /** Overlong and broken sequences are refused, since decoders differ on them. */
    private static boolean isUtf8(String path) {
        ByteBuffer bytes = ByteBuffer.allocate(path.length());
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '%') {
                bytes.put((byte) Integer.parseInt(path, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.put((byte) path.charAt(i));
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
