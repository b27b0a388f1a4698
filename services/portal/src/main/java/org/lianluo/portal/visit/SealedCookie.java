package org.lianluo.portal.visit;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.Optional;

/** Cookies that only this portal can read: sealed, HttpOnly, sent from pages of this site alone, under one path alone. */
@RequestScoped
public class SealedCookie {

    private final RoutingContext request;
    private final UriInfo uri;
    private final Seal seal;

    SealedCookie(RoutingContext request, UriInfo uri, Seal seal) {
        this.request = request;
        this.uri = uri;
        this.seal = seal;
    }

    /** What this browser was given under that name. */
    public Optional<String> read(String name) {
        Cookie cookie = request.request().getCookie(name);
        return cookie == null ? Optional.empty() : seal.open(name, cookie.getValue());
    }

    public void keep(String name, String path, Duration time, String text) {
        set(name, path, seal.seal(name, text), time.toSeconds());
    }

    public void forget(String name, String path) {
        set(name, path, "", 0);
    }

    private void set(String name, String path, String value, long seconds) {
        request.response()
                .addCookie(Cookie.cookie(name, value)
                        .setPath(path)
                        .setMaxAge(seconds)
                        .setHttpOnly(true)
                        .setSecure(uri.getBaseUri().getScheme().equals("https"))
                        .setSameSite(CookieSameSite.STRICT));
    }
}
