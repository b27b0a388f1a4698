package org.lianluo.gateway.forwarding;

import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import java.util.Optional;
import org.lianluo.gateway.refusal.ProblemKind;

/**
 * A request body on its way through: it can be refused while it flows, fails by itself when it grows too long, and tells
 * when it has all passed.
 *
 * <p>What comes after a refusal is dropped. While nobody takes the parts the client is made to wait, so a body of which
 * nothing was read can be sent once more. Used on one event loop only.
 */
final class LimitedBody implements ReadStream<Buffer> {

    /** The body is not let through. */
    static final class RefusedException extends RuntimeException {

        RefusedException(ProblemKind kind) {
            super(kind.code(), null, false, false);
        }
    }

    private final HttpServerRequest source;
    private final Context eventLoop;
    private final long limit;
    private final Runnable passed;
    private Handler<Buffer> partHandler;
    private Handler<Void> endHandler;
    private Handler<Throwable> failureHandler;
    private ProblemKind refusal;
    private long count;
    private boolean flowing;
    private boolean ended;
    private boolean endIsDue;
    private boolean leftToOthers;

    LimitedBody(HttpServerRequest source, long limit, Runnable passed) {
        this.source = source;
        this.eventLoop = Vertx.currentContext();
        this.limit = limit;
        this.passed = passed;
        source.handler(this::take);
        source.endHandler(end -> finish());
        source.exceptionHandler(this::fail);
    }

    /** Why the body is not let through. */
    Optional<ProblemKind> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** How many bytes came until now. */
    long count() {
        return count;
    }

    /** Whether the client is waited for. */
    boolean isFlowing() {
        return flowing && !ended;
    }

    /** Whether the last byte came. */
    boolean isEnded() {
        return ended;
    }

    /** Ends the body with this refusal. */
    void refuse(ProblemKind kind) {
        if (refusal == null && !ended) {
            refusal = kind;
            fail(new RefusedException(kind));
        }
    }

    /** Makes ready to be sent again; false if a part of it is gone. */
    boolean rewind() {
        endIsDue = ended;
        return count == 0 && refusal == null;
    }

    /** From now on somebody else deals with what the client still sends. */
    void leaveToOthers() {
        leftToOthers = true;
    }

    private void take(Buffer part) {
        count += part.length();
        if (count > limit) {
            refuse(ProblemKind.PAYLOAD_TOO_LARGE);
        } else if (refusal == null && partHandler != null) {
            partHandler.handle(part);
        }
    }

    private void finish() {
        ended = true;
        passed.run();
        if (endHandler == null) {
            endIsDue = true;
        } else if (refusal == null) {
            endHandler.handle(null);
        }
    }

    private void fail(Throwable failure) {
        if (failureHandler != null) {
            failureHandler.handle(failure);
        }
    }

    @Override
    public LimitedBody handler(Handler<Buffer> handler) {
        partHandler = handler;
        return handler == null ? pause() : this;
    }

    @Override
    public LimitedBody exceptionHandler(Handler<Throwable> handler) {
        failureHandler = handler;
        return this;
    }

    @Override
    public LimitedBody endHandler(Handler<Void> handler) {
        endHandler = handler;
        return this;
    }

    @Override
    public LimitedBody pause() {
        flowing = false;
        if (!ended && !leftToOthers) {
            source.pause();
        }
        return this;
    }

    @Override
    public LimitedBody resume() {
        return fetch(Long.MAX_VALUE);
    }

    @Override
    public LimitedBody fetch(long amount) {
        if (partHandler == null) {
            return this;
        }
        flowing = true;
        if (endIsDue && endHandler != null) {
            endIsDue = false;
            Handler<Void> waiting = endHandler;
            eventLoop.runOnContext(waiting);
        } else if (!ended && !leftToOthers) {
            source.fetch(amount);
        }
        return this;
    }
}
