package org.lianluo.portal.visit;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;

/** Language and size, which a browser keeps for a year. */
@Path("/visit")
public class VisitResource {

    private static final int YEAR = 365 * 24 * 3600;

    @POST
    @Path("/language")
    public Response language(@RestForm String language, @RestForm String back) {
        return keep(Visit.LANGUAGE, "en".equals(language) ? "en" : "zh", back);
    }

    @POST
    @Path("/size")
    public Response size(@RestForm String size, @RestForm String back) {
        return keep(Visit.SIZE, Visit.ELDER.equals(size) ? Visit.ELDER : "usual", back);
    }

    private static Response keep(String name, String value, String back) {
        NewCookie cookie = new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(YEAR)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(Here.path(back)).cookie(cookie).build();
    }

    /** Addresses of this portal. */
    static final class Here {

        private Here() {}

        /** That page of this portal, or its first: a form may be told to lead elsewhere. */
        static URI path(String wished) {
            boolean ours = wished != null && wished.matches("/(?!/)[\\x21-\\x5b\\x5d-\\x7e]*+");
            return URI.create(ours ? wished : "/");
        }
    }
}
