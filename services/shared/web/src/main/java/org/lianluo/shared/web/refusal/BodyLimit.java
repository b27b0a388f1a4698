package org.lianluo.shared.web.refusal;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** How long a body may be. One that does not announce its length (chunked) is counted while it is read. */
@Provider
@Singleton
class BodyLimit implements ReaderInterceptor {

    /** Where no route says otherwise. */
    private static final long MOST_JSON = 1024 * 1024;

    /** Read when it is asked, since interceptors are made before what is set for the run is known. */
    private final Instance<WebSettings> settings;

    private final RoutingContext request;

    BodyLimit(Instance<WebSettings> settings, RoutingContext request) {
        this.settings = settings;
        this.request = request;
    }

    /** The longest body of a request to this path. */
    long of(String path) {
        MemorySize most = settings.get().longestBody().get(path.substring(path.lastIndexOf('/') + 1));
        return most == null ? MOST_JSON : most.asLongValue();
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH) == null) {
            long most = of(request.normalizedPath());
            context.setInputStream(new Counted(context.getInputStream(), most));
        }
        try {
            return context.proceed();
        } catch (TooLongException e) {
            throw new ProblemException(CommonProblem.PAYLOAD_TOO_LARGE);
        }
    }

    /** No refusal yet, since readers of JSON would take it for one of a field. */
    private static final class TooLongException extends IOException {}

    private static final class Counted extends FilterInputStream {

        private long left;

        private Counted(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new TooLongException();
            }
        }
    }
}
