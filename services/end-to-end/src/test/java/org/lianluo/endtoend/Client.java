package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.lianluo.client.ApiClient;
import org.lianluo.client.ApiException;
import org.lianluo.client.ApiResponse;
import org.lianluo.client.model.Problem;

/**
 * What the generated client leaves to those who use it. Nothing here makes a header: a method takes what goes into one,
 * and the token goes where the document asks for it.
 */
final class Client {

    private Client() {}

    static ApiClient of(Actor actor) {
        ApiClient client = withoutAccount();
        client.setBearerToken(actor::token);
        return client;
    }

    static ApiClient withoutAccount() {
        return new ApiClient().setBasePath(RunningSuite.suite().gatewayUrl());
    }

    /** A name for one write. */
    static String key() {
        return UUID.randomUUID().toString();
    }

    /** The version that an answer shows, as the next change wants it. The client writes names of headers small. */
    static String version(ApiResponse<?> answer) {
        return answer.getHeaders().get("etag").get(0);
    }

    /** Why a call is refused. */
    static Problem problem(ThrowingCallable call) throws Exception {
        ApiException refusal = catchThrowableOfType(ApiException.class, call);
        return Problem.fromJson(refusal.getResponseBody());
    }
}
