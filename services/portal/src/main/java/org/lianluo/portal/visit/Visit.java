package org.lianluo.portal.visit;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who looks at a page, in which language and size. Templates read it as {@code cdi:visit}. */
@Named("visit")
@RequestScoped
public class Visit {

    static final String LANGUAGE = "lang";
    static final String SIZE = "size";
    static final String ELDER = "elder";

    /** Says that an address is a form's, so that there may be no page, or none but above it. */
    static final String OF_A_FORM = "form";

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Request request;
    private final SecurityIdentity identity;

    private String device;
    private Locale locale;

    Visit(HttpHeaders headers, UriInfo uri, Request request, SecurityIdentity identity) {
        this.headers = headers;
        this.uri = uri;
        this.request = request;
        this.identity = identity;
    }

    /** As they chose it, else as their browser asks for it, else Chinese. */
    public Locale getLocale() {
        if (locale == null) {
            String chosen = cookie(LANGUAGE);
            if (chosen.isEmpty()) {
                locale = wished();
            } else {
                locale = chosen.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
            }
        }
        return locale;
    }

    /** For {@code <html lang>}. */
    public String getLanguage() {
        return isEnglish() ? "en" : "zh-CN";
    }

    public boolean isEnglish() {
        return getLocale().equals(Locale.ENGLISH);
    }

    /** Large print (长辈版). */
    public boolean isElder() {
        return cookie(SIZE).equals(ELDER);
    }

    /** A session that has ended is none: a page for everybody does not lead to the login. */
    public boolean isSignedIn() {
        try {
            return !identity.isAnonymous();
        } catch (AuthenticationFailedException | AuthenticationRedirectException ended) {
            return false;
        }
    }

    /** The name of the person, as names are written in Chinese: family name first. Else that of the account. */
    public String getName() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            String family = token.getClaim("family_name");
            String given = token.getClaim("given_name");
            if (family != null && given != null) {
                return family.codePoints().allMatch(Character::isIdeographic) ? family + given : given + " " + family;
            }
        }
        return identity.getPrincipal().getName();
    }

    /** Whether the account has one of these roles, written as {@code STATION_CLERK,STATION_HEAD}. */
    public boolean has(String roles) {
        return isSignedIn() && List.of(roles.split(",")).stream().anyMatch(identity::hasRole);
    }

    /** The path of this page. */
    public String getPath() {
        return uri.getPath();
    }

    /** The whole address of a path of this portal, as people outside of it reach it. */
    public String absolute(String path) {
        return uri.getBaseUri().resolve(path).toString();
    }

    /** The path and query of this page, to come back to it; of a page that a form was answered with, the page of the form. */
    public String getHere() {
        if (!request.getMethod().equals("GET")) {
            return uri.getPath() + "?" + OF_A_FORM;
        }
        String query = uri.getRequestUri().getRawQuery();
        return uri.getPath() + (query == null ? "" : "?" + query);
    }

    /** The address of this page with another value of a parameter. */
    public String with(String parameter, String value) {
        return uri.getRequestUriBuilder()
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam("done")
                .replaceQueryParam(parameter, value)
                .build()
                .toString();
    }

    /** What the visitor has just done, from the address that it led to; empty for nothing. */
    public String getDone() {
        String done = uri.getQueryParameters().getFirst("done");
        return done == null ? "" : done;
    }

    /** A new Idempotency-Key for a form, so that sending it twice has one effect. */
    public String getKey() {
        return UUID.randomUUID().toString();
    }

    /** Calls the API as a device for the rest of this visit, not as the person who may be signed in. */
    public void as(String deviceToken) {
        device = deviceToken;
    }

    Optional<String> token() {
        if (device != null) {
            return Optional.of(device);
        }
        return isSignedIn()
                ? Optional.ofNullable(identity.getCredential(AccessTokenCredential.class))
                        .map(AccessTokenCredential::getToken)
                : Optional.empty();
    }

    Optional<String> address() {
        return Optional.ofNullable(headers.getHeaderString("X-Forwarded-For"));
    }

    private Locale wished() {
        String languages = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        if (languages == null) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(languages), LANGUAGES);
            return best == null ? Locale.SIMPLIFIED_CHINESE : best;
        } catch (IllegalArgumentException e) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }

    private String cookie(String name) {
        Cookie cookie = headers.getCookies().get(name);
        return cookie == null ? "" : cookie.getValue();
    }
}
