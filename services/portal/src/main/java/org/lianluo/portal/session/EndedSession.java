package org.lianluo.portal.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.resteasy.reactive.server.runtime.exceptionmappers.AuthenticationFailedExceptionMapper;
import io.quarkus.resteasy.reactive.server.runtime.exceptionmappers.UnauthorizedExceptionMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * A form that is sent after the session has ended. The login would lead back without it, so a page keeps what it says: the
 * person signs in beside it and sends it from there, with the same key. All other requests are led to the login.
 */
class EndedSession {

    @CheckedTemplate(basePath = "session")
    static class Pages {
        private Pages() {}

        /** @param files whether some were in the form: a page can't keep those */
        static native TemplateInstance ended(Map<String, List<String>> sent, boolean files);
    }

    @ServerExceptionMapper
    Uni<Response> nobody(UnauthorizedException e, RoutingContext request) {
        return answer(request, () -> new UnauthorizedExceptionMapper().handle(request));
    }

    @ServerExceptionMapper
    Uni<Response> over(AuthenticationFailedException e, RoutingContext request) {
        return answer(request, () -> new AuthenticationFailedExceptionMapper().handle(request, e));
    }

    /** What can't be read as a form, be it for its size, is led to the login, too. */
    private static Uni<Response> answer(RoutingContext request, Supplier<Uni<? extends Response>> login) {
        return isForm(request)
                ? kept(request.request()).onFailure().recoverWithUni(login)
                : login.get().map(Response.class::cast);
    }

    private static boolean isForm(RoutingContext request) {
        return request.request().method() == HttpMethod.POST
                && request.request().getHeader("HX-Request") == null
                && !request.request().isEnded();
    }

    /** Refused before anybody read it, as for who is signed in. */
    private static Uni<Response> kept(HttpServerRequest request) {
        return Uni.createFrom()
                .<Boolean>emitter(read -> {
                    boolean[] files = {false};
                    request.setExpectMultipart(true);
                    request.uploadHandler(file -> {
                        // A browser sends an empty part where no file was chosen.
                        files[0] |= !file.filename().isEmpty();
                        file.handler(bytes -> {});
                    });
                    request.exceptionHandler(read::fail);
                    request.endHandler(end -> read.complete(files[0]));
                    request.resume();
                })
                .emitOn(Infrastructure.getDefaultExecutor())
                .map(files -> page(request, files));
    }

    private static Response page(HttpServerRequest request, boolean files) {
        Map<String, List<String>> sent = new TreeMap<>();
        request.formAttributes()
                .names()
                .forEach(name -> sent.put(name, request.formAttributes().getAll(name)));
        return Response.status(Response.Status.UNAUTHORIZED)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Pages.ended(sent, files).render())
                .build();
    }
}
