package org.lianluo.portal.visit;

import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The region of whoever is signed in. A list shows no other's, though the API also gives what others published. */
@RequestScoped
public class OwnRegion {

    private final JsonWebToken accessToken;

    OwnRegion(JsonWebToken accessToken) {
        this.accessToken = accessToken;
    }

    /** Null for an account without one. */
    public String code() {
        return accessToken.getClaim("region");
    }
}
