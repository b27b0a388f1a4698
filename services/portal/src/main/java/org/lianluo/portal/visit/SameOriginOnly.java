package org.lianluo.portal.visit;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;

/**
 * Takes forms from pages of this portal only (CSRF). A browser says where a request comes from: in {@code
 * Sec-Fetch-Site}, and those that don't know it in {@code Origin}. A write that says neither is refused.
 */
@Provider
@PreMatching
class SameOriginOnly implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void filter(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod()) && !isOurs(request)) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN)
                    .type("text/plain;charset=UTF-8")
                    .entity("请从本站页面提交。Send this form from a page of this site.")
                    .build());
        }
    }

    private static boolean isOurs(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeaderString("Origin");
        return origin != null && origin.equals(originOf(request.getUriInfo()));
    }

    private static String originOf(UriInfo uri) {
        URI base = uri.getBaseUri();
        return base.getScheme() + "://" + base.getAuthority();
    }
}
