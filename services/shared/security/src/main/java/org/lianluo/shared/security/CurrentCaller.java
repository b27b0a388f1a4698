package org.lianluo.shared.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The {@link Caller} of the request in hand, made from its checked token.
 *
 * <p>Inject this where requests come in and hand the {@code Caller} on: the record itself is no bean, since resources
 * are singletons and would keep the first caller they were given.
 *
 * <p>Fails closed: a role that is not known and a claim of the wrong shape count as absent, so they open nothing.
 */
@RequestScoped
public class CurrentCaller {
    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller, {@link Caller#ANONYMOUS} without a token; never null. */
    public Caller get() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Caller.ANONYMOUS;
        }
        String client = text(token, "azp");
        Set<Role> roles = roles(identity);
        String station = roles.equals(Set.of(Role.KIOSK)) ? EnrolledClient.stationOf(client) : null;
        String region = text(token, "region");
        return new Caller(
                token.getSubject(),
                client,
                roles,
                region == null && station != null ? EnrolledClient.regionOf(station) : region,
                station == null ? texts(token, "station_codes") : Set.of(station),
                text(token, "unit_code"),
                texts(token, "deputy_codes"));
    }

    private static Set<Role> roles(SecurityIdentity identity) {
        return identity.getRoles().stream()
                .map(Role::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    static String text(JsonWebToken token, String claim) {
        return text(token.claim(claim).orElse(null));
    }

    private static Set<String> texts(JsonWebToken token, String claim) {
        Object value = token.claim(claim).orElse(null);
        Stream<?> items = value instanceof Collection<?> several ? several.stream() : Stream.ofNullable(value);
        return items.map(CurrentCaller::text).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static String text(Object value) {
        String text = value instanceof JsonString json ? json.getString() : value instanceof String plain ? plain : "";
        return text.isBlank() ? null : text;
    }
}
