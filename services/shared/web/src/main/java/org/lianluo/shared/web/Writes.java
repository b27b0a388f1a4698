package org.lianluo.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.function.Function;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Transience;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.CurrentCaller;
import org.lianluo.shared.security.Role;

/**
 * Runs the writes of a resource: in one transaction, and safe to repeat under an {@code Idempotency-Key}.
 *
 * <p>The answer is kept with the effect, in its transaction. A repeat tries again, fails at the state that the first left
 * behind or at last at the key, which also makes a concurrent twin wait, is rolled back, and gets the first's answer, if who
 * repeats still holds what opened the operation to them then. So the key comes before {@code If-Match} and state, and only
 * who repeats pays for it. A refusal is not kept.
 *
 * <p>The caller is read before the transaction opens and handed to the use case: when a client hangs up, the request and
 * {@link CurrentCaller} with it are gone, while the transaction still runs.
 */
@ApplicationScoped
public class Writes {

    /** How often a write that loses is tried again; the second time is nearly always enough. */
    private static final int MOST_RACES = 3;

    private final Transactions transactions;
    private final KeptAnswers kept;
    private final ObjectMapper json;
    private final CurrentCaller caller;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final CurrentVertxRequest request;

    Writes(
            Transactions transactions,
            KeptAnswers kept,
            ObjectMapper json,
            CurrentCaller caller,
            HttpHeaders headers,
            UriInfo uri,
            CurrentVertxRequest request) {
        this.transactions = transactions;
        this.kept = kept;
        this.json = json;
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
        this.request = request;
    }

    /**
     * A POST: with an {@code Idempotency-Key} its effect happens once, and a repeat gets the same answer.
     *
     * @param body the request, as parsed; the same key with another body is refused with 422; null for none
     */
    public Uni<Response> once(Object body, UseCase useCase) {
        return openedBy(null, body, useCase);
    }

    /**
     * A POST that a secret opens, beside the token or without one.
     *
     * @param secret such as a tracking code, in one spelling; who repeats must send it again; null for none
     */
    public Uni<Response> openedBy(String secret, Object body, UseCase useCase) {
        return prepared(secret, Uni.createFrom().item(body), Uni.createFrom().item(useCase));
    }

    /**
     * A POST of which a part comes before the transaction, such as the decoding of a photo. A repeat that is refused by that
     * part, since the first left no room for another, gets the first's answer too.
     *
     * @param body what stands for the request, such as its hash
     * @param useCase what is prepared outside of any session
     */
    public Uni<Response> prepared(String secret, Uni<?> body, Uni<UseCase> useCase) {
        Caller by = caller.get();
        String path = uri.getPath();
        IdempotencyKey key = IdempotencyKey.of(headers.getHeaderString(IdempotencyKey.HEADER));
        if (key == null) {
            refuseMissingKey(by);
            return afterARace(useCase.chain(prepared -> answered(by, prepared)));
        }
        return afterARace(body.map(sent -> kept.claim(by, secret, path, key, sent == null ? "" : write(sent)))
                .chain(claim -> useCase.chain(prepared -> transactions.write(work -> rendered(work, by, prepared)
                                .invoke(rendered -> work.atEnd(() -> kept.keep(work, claim, rendered)))))
                        .onFailure()
                        .recoverWithUni(failure -> kept.earlier(claim, failure)))
                .map(Writes::response));
    }

    /**
     * A PUT or PATCH: {@code If-Match} makes it safe to repeat. Also a POST that shows what each call has to be written to
     * the audit trail for: its {@code Idempotency-Key} has no effect.
     */
    public Uni<Response> plain(UseCase useCase) {
        Caller by = caller.get();
        return afterARace(answered(by, useCase));
    }

    /** A write that opens its transactions itself, such as one in batches; each must be safe to repeat. */
    public Uni<Response> by(Function<Caller, Uni<Answer>> useCase) {
        return useCase.apply(caller.get()).map(answer -> response(rendered(answer)));
    }

    private Uni<Response> answered(Caller by, UseCase useCase) {
        return transactions.write(work -> rendered(work, by, useCase).map(Writes::response));
    }

    /**
     * Runs a write that lost a race again, in a new transaction, where the state that the other left or the key decides.
     * Who named a version with {@code If-Match} is told that it is stale instead.
     */
    private <T> Uni<T> afterARace(Uni<T> write) {
        var context = request.getCurrent();
        if (context != null && context.request().getHeader(HttpHeaders.IF_MATCH) != null) {
            return write;
        }
        return write.onFailure(Transience::isLostRace)
                .retry()
                .atMost(MOST_RACES)
                .onFailure(Transience::isLostRace)
                .transform(lost -> new ProblemException(CommonProblem.CONFLICT));
    }

    /** Kiosks and the systems of units repeat by themselves, so they must send a key. */
    private static void refuseMissingKey(Caller caller) {
        if (caller.has(Role.KIOSK) || (caller.unitCode() != null && isMachine(caller))) {
            throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_REQUIRED);
        }
    }

    private static boolean isMachine(Caller caller) {
        return caller.clientId() != null && caller.clientId().startsWith("unit-");
    }

    private Uni<RenderedAnswer> rendered(Work work, Caller by, UseCase useCase) {
        return useCase.run(work, by).chain(answer -> work.flush().map(ignored -> rendered(answer)));
    }

    private RenderedAnswer rendered(Answer answer) {
        Object body = answer.body().get();
        return new RenderedAnswer(
                answer.status(),
                answer.location(),
                answer.root() == null ? null : IfMatch.etag(answer.root()),
                body == null ? null : write(body),
                false);
    }

    private static Response response(RenderedAnswer answer) {
        Response.ResponseBuilder response =
                Response.status(answer.status()).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (answer.location() != null) {
            response.location(URI.create(answer.location()));
        }
        if (answer.etag() != null) {
            response.header(HttpHeaders.ETAG, answer.etag());
        }
        if (answer.replayed()) {
            response.header("Idempotent-Replayed", "true");
        }
        if (answer.body() != null) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body());
        }
        return response.build();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("can't be written as JSON: " + value.getClass(), e);
        }
    }
}
