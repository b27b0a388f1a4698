package org.lianluo.portal.session;

import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.security.Authenticated;
import io.quarkus.security.AuthenticationCompletionException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.lianluo.portal.visit.Visit;

/** Where the realm's login returns to, and the way out. */
@Path("/")
public class SignInResource {

    private static final Logger LOG = Logger.getLogger(SignInResource.class);

    private final Visit visit;
    private final OidcSession session;
    private final RefreshToken refreshToken;
    private final RealmSessions realm;

    SignInResource(Visit visit, OidcSession session, RefreshToken refreshToken, RealmSessions realm) {
        this.visit = visit;
        this.session = session;
        this.refreshToken = refreshToken;
        this.realm = realm;
    }

    /** Only who comes here by themselves, or so late that the page they wanted is forgotten. */
    @GET
    @Authenticated
    @Path("signed-in")
    public Response signedIn() {
        return Response.seeOther(URI.create("/work")).build();
    }

    /** A form, so that no page of others can sign people out. */
    @POST
    @Path("sign-out")
    public Response signOut() {
        if (visit.isSignedIn()) {
            if (refreshToken.getToken() != null) {
                realm.end(refreshToken.getToken());
            }
            session.logout().await().indefinitely();
        }
        return Response.seeOther(URI.create("/")).build();
    }

    /** An answer of the realm that was used before, or is not ours. The first page asks for no login, so nothing goes round. */
    @ServerExceptionMapper
    Response notCompleted(AuthenticationCompletionException e) {
        LOG.infof(
                "A login was not completed: %s",
                e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        return Response.seeOther(URI.create("/")).build();
    }
}
