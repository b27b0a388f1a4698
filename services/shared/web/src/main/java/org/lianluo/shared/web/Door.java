package org.lianluo.shared.web;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lianluo.shared.security.Caller;

/**
 * What opens an operation to its caller: all that their token says, and the secret that they sent.
 *
 * <p>Which of their claims a use case asked for is not known here, so whoever lost any of them gets a kept answer no more.
 *
 * @param claims subject, roles and codes; empty without a token
 * @param secret keyed hash of a tracking code or page token; null for none
 */
record Door(Set<String> claims, String secret) {

    static Door of(Caller caller, String secret) {
        Set<String> claims = new TreeSet<>();
        add(claims, "subject", caller.subject());
        add(claims, "region", caller.region());
        add(claims, "unit", caller.unitCode());
        caller.roles().forEach(role -> add(claims, "role", role.name()));
        caller.stationCodes().forEach(code -> add(claims, "station", code));
        caller.deputyCodes().forEach(code -> add(claims, "deputy", code));
        return new Door(claims, secret);
    }

    private static void add(Set<String> claims, String kind, String value) {
        if (value != null) {
            claims.add(kind + ":" + value);
        }
    }

    /** As it was kept; what was kept before doors were gives one that opens to nobody. */
    static Door of(JsonObject kept) {
        return kept == null
                ? new Door(Set.of(), null)
                : new Door(
                        kept.getJsonArray("claims").stream()
                                .map(String::valueOf)
                                .collect(Collectors.toSet()),
                        kept.getString("secret"));
    }

    JsonObject json() {
        return new JsonObject()
                .put("claims", new JsonArray(claims.stream().toList()))
                .put("secret", secret);
    }

    /** Whether somebody still holds all of it. Where nothing was asked for, nothing is known of who came first. */
    boolean opensTo(Door now) {
        boolean known = !claims.isEmpty() || secret != null;
        return known
                && now.claims.containsAll(claims)
                && (secret == null ? now.secret == null : secret.equals(now.secret));
    }
}
