package org.lianluo.gateway;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
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
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import org.jboss.logging.Logger;

/** One admitted request on its way to a service and back, streamed both ways. */
final class Forwarding implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Forwarding.class);
    private static final ProxyOptions OPTIONS = new ProxyOptions().setSupportWebSocket(false);

    private final RoutingContext context;
    private final Upstream upstream;
    private final GatewayConfig config;
    private final IntConsumer answered;
    private HttpClientRequest outgoing;
    private LimitedBody body;

    Forwarding(RoutingContext context, Upstream upstream, GatewayConfig config, IntConsumer answered) {
        this.context = context;
        this.upstream = upstream;
        this.config = config;
        this.answered = answered;
    }

    /** Sends the request on; the answer, or the problem in its place, goes out by itself. */
    void start(HttpClient client) {
        HttpProxy.reverseProxy(OPTIONS, client)
                .origin(proxy -> connect(client))
                .addInterceptor(this)
                .handle(context.request());
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
        ProxyRequest request = proxy.request();
        PassedHeaders.cleanRequest(request.headers());
        sayWhoCalls(request.headers());
        request.setAuthority(HostAndPort.create(upstream.host(), upstream.port()));
        Body incoming = request.getBody();
        body = new LimitedBody(incoming.stream(), config.maxBody().asLongValue(), this::expectAnswer);
        request.setBody(Body.body(body, incoming.length()));
        return proxy.sendRequest().recover(failure -> Future.succeededFuture(problem(request, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxy) {
        ProxyResponse response = proxy.response();
        PassedHeaders.cleanResponse(response.headers(), upstream.origin());
        answered.accept(response.getStatusCode());
        return proxy.sendResponse();
    }

    private Future<HttpClientRequest> connect(HttpClient client) {
        RequestOptions options = new RequestOptions()
                .setHost(upstream.host())
                .setPort(upstream.port())
                .setSsl(upstream.tls())
                .setConnectTimeout(config.connectTimeout().toMillis());
        return client.request(options).onSuccess(request -> {
            outgoing = request;
            // What fails here fails the answer too, and is dealt with there.
            request.exceptionHandler(failure -> LOG.debug("A request to " + upstream.service() + " failed", failure));
            // Later than this, the proxy itself hangs up on the service when the client does.
            if (context.response().closed()) {
                request.reset();
            }
        });
    }

    /** The clock of the answer runs from the end of the request: a slow upload is no fault of the service. */
    private void expectAnswer() {
        if (outgoing != null) {
            outgoing.idleTimeout(config.responseTimeout().toMillis());
        }
    }

    private void sayWhoCalls(MultiMap headers) {
        HttpServerRequest request = context.request();
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
        headers.set("X-Forwarded-Host", request.authority().toString());
    }

    private ProxyResponse problem(ProxyRequest request, Throwable failure) {
        ProblemKind kind = kindOf(failure);
        if (kind != ProblemKind.PAYLOAD_TOO_LARGE && !context.response().closed()) {
            LOG.warnf("%s at %s:%d does not answer: %s", upstream.service(), upstream.host(), upstream.port(), failure);
        }
        ProxyResponse response = request.release().response().setStatusCode(kind.status());
        Problems.describe(context, response.headers());
        return response.setBody(Body.body(Problems.body(context, kind)));
    }

    private ProblemKind kindOf(Throwable failure) {
        if (body.isTooLong()) {
            Overflow.discard(context);
            return ProblemKind.PAYLOAD_TOO_LARGE;
        }
        boolean late =
                failure instanceof TimeoutException || failure instanceof io.netty.channel.ConnectTimeoutException;
        return late ? ProblemKind.UPSTREAM_TIMEOUT : ProblemKind.UPSTREAM_UNAVAILABLE;
    }
}
