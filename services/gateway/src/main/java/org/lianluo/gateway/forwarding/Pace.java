package org.lianluo.gateway.forwarding;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.lianluo.gateway.refusal.ProblemKind;
import org.lianluo.gateway.route.GatewayConfig;

/**
 * Ends an exchange whose client sends or reads so slowly that it would only hold a connection to a service, or whose
 * service falls silent within its answer.
 *
 * <p>Of a body only the time counts in which the client is waited for: what a service is slow to take is no fault of the client.
 */
final class Pace {

    private static final long LONGEST_INTERVAL = 1_000;

    private final Vertx vertx;
    private final RoutingContext context;
    private final LimitedBody body;
    private final GatewayConfig.Pace limits;
    private final Duration serviceSilence;
    private final long bodyMillis;
    private final long interval;
    private long timer;
    private long sending;
    private long stalled;
    private long written;

    Pace(RoutingContext context, LimitedBody body, GatewayConfig config, Duration bodyTime) {
        this.vertx = context.vertx();
        this.context = context;
        this.body = body;
        this.limits = config.pace();
        this.serviceSilence = config.responseTimeout();
        this.bodyMillis = bodyTime.toMillis();
        this.interval = Math.max(10, Math.min(LONGEST_INTERVAL, limits.grace().toMillis() / 4));
    }

    void start() {
        timer = vertx.setPeriodic(interval, tick -> look());
    }

    void stop() {
        vertx.cancelTimer(timer);
    }

    private void look() {
        if (body.isFlowing()) {
            sending += interval;
            if (sending > bodyMillis || body.count() < due()) {
                body.refuse(ProblemKind.BODY_TOO_SLOW);
            }
        }
        lookAtAnswer();
    }

    private void lookAtAnswer() {
        HttpServerResponse response = context.response();
        if (response.ended() || !response.headWritten()) {
            return;
        }
        stalled = response.bytesWritten() == written ? stalled + interval : 0;
        written = response.bytesWritten();
        Duration patience = response.writeQueueFull() ? limits.answerStall() : serviceSilence;
        if (stalled > patience.toMillis()) {
            stop();
            // Past Vert.x, which would wait until everything was sent.
            ((ConnectionBase) context.request().connection())
                    .channelHandlerContext()
                    .close();
        }
    }

    /** The bytes that should have come by now. */
    private long due() {
        return limits.bytesPerSecond().asLongValue() * (sending - limits.grace().toMillis()) / 1_000;
    }
}
