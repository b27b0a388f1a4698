package org.lianluo.portal.visit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.Problem;
import org.lianluo.portal.form.Sent;

/** The page of each refusal: what happened, and what to do now. */
class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    @CheckedTemplate(basePath = "visit")
    static class Pages {
        private Pages() {}

        static native TemplateInstance notFound();

        static native TemplateInstance forbidden(List<String> roles);

        static native TemplateInstance refused(Problem problem);

        static native TemplateInstance away(boolean form, Map<String, List<String>> sent);
    }

    @ServerExceptionMapper
    Response ofTheApi(ApiException e) {
        int status = e.getResponse().getStatus();
        if (status == 401) {
            // The session ended between this page and the call: the login leads back here.
            return Response.seeOther(URI.create("/work")).build();
        }
        if (status == 404) {
            return page(404, Pages.notFound());
        }
        if (status >= 500) {
            LOG.warnf("The API answered %d", status);
            return away();
        }
        return page(status, Pages.refused(e.getResponse().readEntity(Problem.class)));
    }

    @ServerExceptionMapper
    Response unreachable(ProcessingException e) {
        LOG.warn("The API can't be reached", e);
        return away();
    }

    @ServerExceptionMapper
    Uni<Response> notFound(NotFoundException e, Request request, UriInfo uri) {
        if (request.getMethod().equals("GET") && uri.getQueryParameters().containsKey(Visit.OF_A_FORM)) {
            return Uni.createFrom().item(upwards(uri));
        }
        return drawn(() -> page(404, Pages.notFound()));
    }

    /** A form's address was opened, as after a login in between. */
    @ServerExceptionMapper
    Response notAllowed(NotAllowedException e, Request request, UriInfo uri) {
        return request.getMethod().equals("GET") ? upwards(uri) : e.getResponse();
    }

    /** Towards the page that the form is on: its address lies above the form's. */
    private static Response upwards(UriInfo uri) {
        String path = uri.getPath();
        String above = path.substring(0, path.lastIndexOf('/'));
        return Response.seeOther(UriBuilder.fromPath(above.isEmpty() ? "/" : above)
                        .queryParam(Visit.OF_A_FORM, "")
                        .build())
                .build();
    }

    @ServerExceptionMapper
    Uni<Response> forbidden(ForbiddenException e, SimpleResourceInfo resource) {
        return drawn(() -> page(403, Pages.forbidden(rolesOf(resource))));
    }

    /** Refused before there was a thread that may wait, as for who is signed in. */
    private static Uni<Response> drawn(Supplier<Response> page) {
        return Uni.createFrom().item(page).runSubscriptionOn(Infrastructure.getDefaultExecutor());
    }

    /** Whoever sent a form sends it again from here, with the same key. */
    private static Response away() {
        Map<String, List<String>> sent = Sent.values();
        return page(503, Pages.away(!sent.isEmpty(), sent));
    }

    private static List<String> rolesOf(SimpleResourceInfo resource) {
        RolesAllowed roles = resource.getResourceClass().getAnnotation(RolesAllowed.class);
        return roles == null ? List.of() : List.of(roles.value());
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }
}
