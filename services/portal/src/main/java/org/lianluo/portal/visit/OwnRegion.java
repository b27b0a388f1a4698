package org.lianluo.portal.visit;

import jakarta.enterprise.context.RequestScoped;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The region of whoever is signed in. A list shows no other's, though the API also gives what others published. */
@RequestScoped
public class OwnRegion {

    private static final int DISTRICT_DIGITS = 6;
    private static final Pattern STREET = Pattern.compile("\\d{6}0\\d{2}");
    private static final Pattern TOWNSHIP = Pattern.compile("\\d{6}[1-3]\\d{2}");

    private final JsonWebToken accessToken;

    OwnRegion(JsonWebToken accessToken) {
        this.accessToken = accessToken;
    }

    /** For a street (街道), which has no congress, its district. Null for an account without one. */
    public String code() {
        String region = accessToken.getClaim("region");
        return STREET.matcher(region == null ? "" : region).matches() ? region.substring(0, DISTRICT_DIGITS) : region;
    }

    public static boolean isTownship(String region) {
        return region != null && TOWNSHIP.matcher(region).matches();
    }
}
