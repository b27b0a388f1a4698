package org.lianluo.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/**
 * A request body on its way through that fails as soon as it grows too long, and tells when it has all passed.
 *
 * <p>What comes after the limit is dropped. Used on one event loop only.
 */
final class LimitedBody implements ReadStream<Buffer> {

    /** The body was longer than allowed. */
    static final class TooLongException extends RuntimeException {

        TooLongException(long limit) {
            super("Longer than " + limit + " bytes", null, false, false);
        }
    }

    private final ReadStream<Buffer> source;
    private final long limit;
    private final Runnable passed;
    private Handler<Throwable> failureHandler;
    private long count;

    LimitedBody(ReadStream<Buffer> source, long limit, Runnable passed) {
        this.source = source;
        this.limit = limit;
        this.passed = passed;
    }

    boolean isTooLong() {
        return count > limit;
    }

    @Override
    public LimitedBody handler(Handler<Buffer> handler) {
        source.handler(handler == null ? null : part -> count(part, handler));
        return this;
    }

    private void count(Buffer part, Handler<Buffer> handler) {
        boolean alreadyTooLong = isTooLong();
        count += part.length();
        if (!isTooLong()) {
            handler.handle(part);
        } else if (!alreadyTooLong && failureHandler != null) {
            failureHandler.handle(new TooLongException(limit));
        }
    }

    @Override
    public LimitedBody exceptionHandler(Handler<Throwable> handler) {
        failureHandler = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public LimitedBody endHandler(Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            passed.run();
                            handler.handle(end);
                        });
        return this;
    }

    @Override
    public LimitedBody pause() {
        source.pause();
        return this;
    }

    @Override
    public LimitedBody resume() {
        source.resume();
        return this;
    }

    @Override
    public LimitedBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
