package org.lianluo.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets clients keep what is {@link SameForEverybody}, and answers 304 where they have it already (RFC 9110 §13.1.2).
 *
 * <p>A list gets an ETag of its content and an age. A single row has its version as the ETag, with which somebody may
 * change it; a client confirms it each time, so that nobody edits what is old.
 */
@ApplicationScoped
class KeepableAnswers {

    static final String LIST = "public, max-age=60";
    static final String ROW = "public, no-cache";

    private static final int DIGEST = 16;

    private final ObjectMapper json;

    KeepableAnswers(ObjectMapper json) {
        this.json = json;
    }

    @SameForEverybody
    @ServerResponseFilter
    void keep(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (response.getStatus() != 200) {
            return;
        }
        boolean row = response.getHeaders().containsKey(HttpHeaders.ETAG);
        String etag = row ? response.getHeaderString(HttpHeaders.ETAG) : written(response);
        // Asked for after the entity is set, since that makes other headers.
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, etag);
        headers.putSingle(HttpHeaders.CACHE_CONTROL, row ? ROW : LIST);
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.ACCEPT_ENCODING);
        if (isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
            response.setStatus(304);
            response.setEntity(null);
            headers.remove(HttpHeaders.CONTENT_TYPE);
        }
    }

    /** Writes the answer, so that it is not written twice, and gives its ETag. */
    private String written(ContainerResponseContext response) throws JsonProcessingException {
        byte[] content = json.writeValueAsBytes(response.getEntity());
        response.setEntity(content);
        return digest(content);
    }

    /** By weak comparison, as RFC 9110 §13.1.2 asks for it. */
    private static boolean isKnown(String known, Object etag) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
    }

    private static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return "\"" + HexFormat.of().formatHex(digest, 0, DIGEST) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
