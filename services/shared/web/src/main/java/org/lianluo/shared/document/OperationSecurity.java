package org.lianluo.shared.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.MethodInfo;
import org.lianluo.shared.web.TokenOptional;
import org.lianluo.shared.web.TokenOr;

/**
 * What the API document says of who may call: the annotations by which the service decides are the source.
 *
 * <p>{@code @RolesAllowed} and {@code @Authenticated} need a token. {@code @PermitAll} needs none; with {@link TokenOr} or
 * {@link TokenOptional} a token has a part all the same. A header with a secret is another way in.
 */
final class OperationSecurity {

    private static final String BEARER = "bearer";

    /** The schemes of the secrets that a header carries, by the name of the header. */
    private static final SortedMap<String, String> SECRETS = new TreeMap<>(Map.of(
            "Tracking-Code", "trackingCode",
            "Station-Page-Token", "stationPageToken",
            "Rating-Link-Token", "ratingLinkToken"));

    private OperationSecurity() {}

    /** The alternatives, any of which does; none where nobody is asked who they are. */
    static List<SecurityRequirement> of(MethodInfo method, List<String> headers) {
        List<SecurityRequirement> alternatives = new ArrayList<>();
        List<String> secrets = headers.stream().filter(SECRETS::containsKey).toList();
        boolean optional = ResourceMethods.has(method, TokenOptional.class);
        if (optional && secrets.isEmpty()) {
            alternatives.add(OASFactory.createSecurityRequirement());
        }
        if (optional || ResourceMethods.has(method, TokenOr.class) || !ResourceMethods.isForEverybody(method)) {
            alternatives.add(OASFactory.createSecurityRequirement().addScheme(BEARER));
        }
        secrets.forEach(header ->
                alternatives.add(OASFactory.createSecurityRequirement().addScheme(SECRETS.get(header))));
        return alternatives;
    }

    static boolean takesAToken(Operation operation) {
        return operation.getSecurity().stream().anyMatch(alternative -> alternative.hasScheme(BEARER));
    }

    /** Describes the schemes that the document's operations use. */
    static void describe(Components components, List<SecurityRequirement> used) {
        components.addSecurityScheme(
                BEARER,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme(BEARER)
                        .bearerFormat("JWT")
                        .description("Access token of the Keycloak realm lianluo (统一身份令牌)"));
        SECRETS.forEach((header, scheme) -> {
            if (used.stream().anyMatch(requirement -> requirement.hasScheme(scheme))) {
                components.addSecurityScheme(
                        scheme,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.HEADER)
                                .name(header)
                                .description(description(scheme)));
            }
        });
    }

    private static String description(String scheme) {
        return switch (scheme) {
            case "trackingCode" -> "Secret of a receipt, shown once when the opinion is submitted (查询码)";
            case "ratingLinkToken" -> "Token of a link by which a constituent rates once (评价链接)";
            default -> "Token of a station's page, from its QR code (联络站码)";
        };
    }
}
