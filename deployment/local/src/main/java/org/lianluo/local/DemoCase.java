package org.lianluo.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A demo opinion on its way, moved by the people and machines of the demo.
 *
 * <p>A step can be too early: what another service has to know travels there as an event. Then it is refused, which
 * leaves no trace, and tried again later. A step that was taken at an earlier start is answered as it was then.
 */
final class DemoCase implements DemoWay {
    private static final Set<String> TOO_EARLY =
            Set.of("illegal-transition", "stale-version", "unknown-station", "unknown-unit", "unknown-deputy");
    /** The station's page refuses a token that it does not know yet. */
    private static final Set<String> TOO_EARLY_FOR_THE_PAGE = Set.of("unknown-station", "forbidden");

    private final DemoApi api;
    private final DemoOpinion opinion;
    private final Target station;
    private volatile JsonNode receipt;
    private int done;
    /** As the last call left the opinion; null when others may have changed it. */
    private String version;

    private String refusal = "not tried yet";

    /** @param pageToken null unless the opinion comes from the station's page */
    record Target(String id, String pageToken) {}

    DemoCase(DemoApi api, DemoOpinion opinion, Target station) {
        this.api = api;
        this.opinion = opinion;
        this.station = station;
    }

    DemoOpinion opinion() {
        return opinion;
    }

    @Override
    public boolean isOver() {
        return receipt != null && done == opinion.way().size();
    }

    /** Null until it is submitted. */
    String id() {
        return receipt == null ? null : receipt.path("id").asText();
    }

    DemoReceipt receipt() {
        return new DemoReceipt(
                receipt.path("receiptNumber").asText(),
                receipt.path("trackingCode").asText());
    }

    @Override
    public String plural() {
        return "opinions";
    }

    @Override
    public String next() {
        return opinion + ": " + refusal;
    }

    /**
     * Takes the next step.
     *
     * @param idOf id of another demo opinion by its number; null until that is submitted
     * @return whether it was taken; false when it is too early
     */
    boolean advance(UnaryOperator<String> idOf) {
        if (receipt == null) {
            return submit();
        }
        DemoRequest request = new DemoRequest(opinion, done);
        boolean taken =
                switch (request.verb().actor()) {
                    case HEAD, DEPUTY -> moveOpinion(request, idOf);
                    case UNIT -> moveAssignment(request, idOf);
                    case ASKER -> moveReceipt(request, idOf);
                };
        if (taken) {
            done++;
        }
        return taken;
    }

    private boolean submit() {
        Map<String, String> headers = new TreeMap<>();
        headers.put("Station-Page-Token", station.pageToken());
        String account = opinion.submittedBy();
        DemoApi.Reply reply = api.post(
                account, "/api/v1/opinions", "opinion-" + opinion.number(), headers, opinion.submission(station.id()));
        if (isTaken(reply, account == null ? TOO_EARLY_FOR_THE_PAGE : TOO_EARLY)) {
            receipt = reply.body();
            version = reply.etag();
        }
        return receipt != null;
    }

    private boolean moveOpinion(DemoRequest request, UnaryOperator<String> idOf) {
        if (request.verb() == DemoStep.Verb.MERGE && idOf.apply(request.step().argument()) == null) {
            return false;
        }
        String path = "/api/v1/opinions/" + id();
        if (version == null) {
            version = api.get(request.account(), path).orFail().etag();
        }
        DemoApi.Reply reply = api.post(
                request.account(),
                path + request.path(),
                request.key(),
                Map.of("If-Match", version),
                request.body(idOf));
        boolean taken = isTaken(reply, TOO_EARLY);
        version = taken ? reply.etag() : null;
        return taken;
    }

    private boolean moveAssignment(DemoRequest request, UnaryOperator<String> idOf) {
        version = null;
        Optional<JsonNode> assignment = api.list(request.account(), "/api/v1/assignments").stream()
                .filter(row -> row.path("subjectId").asText().equals(id()))
                .filter(row -> row.path("round").asInt() == request.round())
                .findFirst();
        if (assignment.isEmpty()) {
            refusal = "no assignment for " + request.account() + " yet";
            return false;
        }
        String path = "/api/v1/assignments/" + assignment.get().path("id").asText() + request.path();
        return isTaken(api.post(request.account(), path, request.key(), Map.of(), request.body(idOf)), TOO_EARLY);
    }

    private boolean moveReceipt(DemoRequest request, UnaryOperator<String> idOf) {
        version = null;
        String path = "/api/v1/opinion-receipts/" + receipt().receiptNumber() + request.path();
        Map<String, String> code = Map.of("Tracking-Code", receipt().trackingCode());
        return isTaken(api.post(request.account(), path, request.key(), code, request.body(idOf)), TOO_EARLY);
    }

    private boolean isTaken(DemoApi.Reply reply, Set<String> tooEarly) {
        if (reply.isProblem(tooEarly)) {
            refusal = reply.refusal();
            return false;
        }
        return reply.orFail().isSuccess();
    }
}
