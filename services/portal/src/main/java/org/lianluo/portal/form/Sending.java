package org.lianluo.portal.form;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.Problem;

/**
 * Sends what a form says to the API. If it is taken, the browser is led to another page, so that reloading sends nothing
 * twice. If it is refused, the same page is drawn again with all that was entered, if there still is such a page for them.
 */
@RequestScoped
public class Sending {

    /** Calls the API, and says where to go then. */
    @FunctionalInterface
    public interface Call {
        URI send() throws ApiException;
    }

    /** Calls the API, which answers nothing that matters. */
    @FunctionalInterface
    public interface Step {
        void take() throws ApiException;
    }

    /** Draws a page: the one that the form is on, or the answer. */
    @FunctionalInterface
    public interface Page {
        TemplateInstance draw() throws ApiException;
    }

    @FunctionalInterface
    private interface Answer {
        Response get() throws ApiException;
    }

    private final Entered entered;
    private final UriInfo uri;

    Sending(Entered entered, UriInfo uri) {
        this.entered = entered;
        this.uri = uri;
    }

    /** @throws ApiException if the API is away, or refuses the page too */
    public Response send(Call call, Page page) throws ApiException {
        return tried(() -> Response.seeOther(call.send()).build(), page);
    }

    /**
     * Sends, and leads to the page at this path, which tells what was done.
     *
     * @param what a name that the template of that page has words for
     * @throws ApiException if the API is away, or refuses the page too
     */
    public Response send(Step step, String path, String what, Page page) throws ApiException {
        return send(
                () -> {
                    step.take();
                    return done(path, what);
                },
                page);
    }

    /**
     * Sends, and draws what the API answers once and can't be asked for again, or what no address may name. Reloading sends
     * the same form with the same key.
     *
     * @throws ApiException if the API is away, or refuses the page too
     */
    public Response draw(Page answer, Page page) throws ApiException {
        return tried(() -> page(200, answer), page);
    }

    /**
     * Draws the same page with all that was entered and what the API answers to it; nothing is kept there.
     *
     * @throws ApiException if the API is away, or refuses the page too
     */
    public Response again(Page answer, Page page) throws ApiException {
        entered.keep(Sent.values());
        return draw(answer, page);
    }

    /** The same page again, refused for a reason that the portal itself found. */
    public Response refuse(Problem problem, Page page) throws ApiException {
        entered.refused(uri.getPath(), Sent.values(), problem);
        return page(problem.getStatus(), page);
    }

    private Response tried(Answer answer, Page page) throws ApiException {
        try {
            return answer.get();
        } catch (ApiException e) {
            if (e.getResponse().getStatus() >= 500) {
                throw e;
            }
            return refuse(e.getResponse().readEntity(Problem.class), page);
        }
    }

    private static Response page(int status, Page page) throws ApiException {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.draw().render())
                .build();
    }

    /** The page at this path, which tells what was done: a name that its template has words for. */
    public static URI done(String path, String what) {
        return URI.create(path + (path.contains("?") ? "&" : "?") + "done=" + what);
    }
}
