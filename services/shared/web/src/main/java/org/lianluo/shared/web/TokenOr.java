package org.lianluo.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.CurrentCaller;

/**
 * Marks an operation that is open to whoever holds a token or a secret in a header: who comes with neither gets 401, whatever
 * else they send. Whether the secret is right is for the operation to say.
 */
@NameBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface TokenOr {

    /** Name of the header that does instead of a token. */
    String value() default "";

    /** Looks before the body is read. */
    @ApplicationScoped
    class Check {

        private final CurrentCaller caller;

        Check(CurrentCaller caller) {
            this.caller = caller;
        }

        @TokenOr
        @ServerRequestFilter
        public void check(HttpHeaders headers, ResourceInfo resource) {
            String header =
                    resource.getResourceMethod().getAnnotation(TokenOr.class).value();
            if (headers.getHeaderString(header) == null && caller.get().isAnonymous()) {
                throw new ProblemException(CommonProblem.UNAUTHENTICATED);
            }
        }
    }
}
