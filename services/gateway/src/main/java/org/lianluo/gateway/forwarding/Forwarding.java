package org.lianluo.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.lianluo.gateway.caller.Callers;
import org.lianluo.gateway.refusal.Overflow;
import org.lianluo.gateway.refusal.ProblemKind;
import org.lianluo.gateway.refusal.Problems;
import org.lianluo.gateway.route.GatewayConfig;
import org.lianluo.gateway.route.Upstream;

/** One admitted request on its way to a service or to the portal and back, streamed both ways. */
public final class Forwarding implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Forwarding.class);
    private static final ProxyOptions OPTIONS = new ProxyOptions().setSupportWebSocket(false);

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final RoutingContext context;
    private final Upstream upstream;
    private final GatewayConfig config;
    private final Callers callers;
    private final Function<ProxyResponse, Future<Void>> answered;
    private final LimitedBody body;
    private final Pace pace;
    private HttpClientRequest outgoing;
    private boolean answering;

    /**
     * @param answered told what the service answered, before it goes on to the client
     */
    public Forwarding(
            RoutingContext context,
            Upstream upstream,
            GatewayConfig config,
            Callers callers,
            Function<ProxyResponse, Future<Void>> answered) {
        this.context = context;
        this.upstream = upstream;
        this.config = config;
        this.callers = callers;
        this.answered = answered;
        BodyLimit limit = BodyLimit.of(context.request(), upstream, config);
        this.body = new LimitedBody(context.request(), limit.bytes(), this::expectAnswer);
        this.pace = new Pace(context, body, config, limit.time());
    }

    /** Sends the request on; the answer, or the problem in its place, goes out by itself. */
    public void start(HttpClient client) {
        context.addEndHandler(end -> finish());
        pace.start();
        HttpProxy.reverseProxy(OPTIONS, client)
                .origin(proxy -> connect(client))
                .addInterceptor(this)
                .handle(context.request());
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
        ProxyRequest request = proxy.request();
        if (upstream.isPortal()) {
            PassedHeaders.cleanPageRequest(request.headers());
            config.portal().key().ifPresent(key -> request.headers().set(Callers.PORTAL_KEY, key));
        } else {
            PassedHeaders.cleanRequest(request.headers());
        }
        sayWhoCalls(request.headers());
        request.setAuthority(HostAndPort.create(upstream.host(), upstream.port()));
        request.setBody(Body.body(body, request.getBody().length()));
        return proxy.sendRequest()
                .recover(failure -> maySendAgain(failure) ? proxy.sendRequest() : Future.failedFuture(failure))
                .recover(failure -> Future.succeededFuture(problem(request, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxy) {
        return Future.succeededFuture(proxy.response())
                .compose(response -> {
                    answering = true;
                    PassedHeaders.cleanResponse(response.headers(), upstream.origin());
                    if (!body.isEnded()) {
                        Overflow.announce(context);
                    }
                    return answered.apply(response);
                })
                .compose(told -> proxy.sendResponse())
                // The proxy would answer with a 502 of its own, which is no problem document.
                .recover(failure -> {
                    context.fail(failure);
                    return Future.succeededFuture();
                });
    }

    /**
     * Whether the connection was closed before a byte of the answer came, and a second request does no harm. A service may
     * close an idle connection at the moment in which it is used again.
     */
    private boolean maySendAgain(Throwable failure) {
        HttpServerRequest request = context.request();
        boolean harmless = SAFE.contains(request.method())
                || request.method().equals(HttpMethod.POST) && request.headers().contains("Idempotency-Key");
        boolean closed = failure instanceof HttpClosedException
                || failure instanceof SocketException && !(failure instanceof ConnectException);
        return harmless && closed && !context.response().closed() && body.rewind();
    }

    /** The connection to the service is given up when the client has its answer, or has gone. */
    private void finish() {
        pace.stop();
        boolean sending = !body.isEnded();
        body.leaveToOthers();
        if (outgoing != null && sending) {
            // Not in the pool again yet, since its request is not whole. A whole exchange must not be reset: its
            // connection may serve somebody else by now.
            outgoing.connection().close();
        }
        if (context.response().ended()) {
            Overflow.discard(context);
        }
    }

    private Future<HttpClientRequest> connect(HttpClient client) {
        RequestOptions options = new RequestOptions()
                .setHost(upstream.host())
                .setPort(upstream.port())
                .setSsl(upstream.tls())
                .setConnectTimeout(config.connectTimeout().toMillis());
        return client.request(options).onSuccess(request -> {
            outgoing = request;
            if (body.isEnded()) {
                expectAnswer();
            }
            // What fails here fails the answer too, and is dealt with there.
            request.exceptionHandler(failure -> LOG.debug("A request to " + upstream.service() + " failed", failure));
            // Later than this, the proxy itself hangs up on the service when the client does.
            if (context.response().closed()) {
                request.reset();
            }
        });
    }

    /**
     * The clock of the answer runs from the end of the request: a slow upload is no fault of the service. It is not set
     * any more once the answer began, since nothing would stop it, and it would go off in somebody else's exchange.
     */
    private void expectAnswer() {
        if (outgoing != null && !answering) {
            outgoing.idleTimeout(config.responseTimeout().toMillis());
        }
    }

    private void sayWhoCalls(MultiMap headers) {
        HttpServerRequest request = context.request();
        headers.set("X-Forwarded-For", callers.addressOf(request));
        headers.set("X-Forwarded-Proto", callers.schemeOf(request));
        headers.set("X-Forwarded-Host", request.authority().toString());
    }

    private ProxyResponse problem(ProxyRequest request, Throwable failure) {
        ProblemKind kind = kindOf(failure);
        if (body.refusal().isEmpty() && !context.response().closed()) {
            // Its message may hold the query.
            LOG.warnf(
                    "%s at %s:%d does not answer: %s",
                    upstream.service(),
                    upstream.host(),
                    upstream.port(),
                    failure.getClass().getName());
        }
        ProxyResponse response = request.release().response().setStatusCode(kind.status());
        Problems.describe(context, response.headers(), kind);
        return response.setBody(Body.body(Problems.body(context, kind)));
    }

    private ProblemKind kindOf(Throwable failure) {
        if (body.refusal().isPresent()) {
            return body.refusal().get();
        }
        boolean late =
                failure instanceof TimeoutException || failure instanceof io.netty.channel.ConnectTimeoutException;
        return late ? ProblemKind.UPSTREAM_TIMEOUT : ProblemKind.UPSTREAM_UNAVAILABLE;
    }
}
