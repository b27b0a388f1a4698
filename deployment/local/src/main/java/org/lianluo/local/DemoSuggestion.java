package org.lianluo.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianluo.shared.servers.process.StartFailure;

/**
 * A demo suggestion on its way, moved by deputies, the intake office and units. A step of several people is taken by all
 * of them; each part of it has a key of its own, so that an interrupted step is finished at the next start.
 */
final class DemoSuggestion implements DemoWay {
    private static final String SUGGESTIONS = "/api/v1/suggestions/";
    private static final String ASSIGNMENTS = "/api/v1/assignments/";
    private static final String INTAKE = "intake";
    private static final Set<String> TOO_EARLY =
            Set.of("illegal-transition", "stale-version", "unknown-suggestion", "unknown-unit", "unknown-deputy");

    private final DemoApi api;
    private final DemoSuggestionRow row;
    private final List<String> way;
    private String id;
    private JsonNode assignments;
    private int done;
    private String refusal = "not tried yet";

    DemoSuggestion(DemoApi api, DemoSuggestionRow row) {
        this.api = api;
        this.row = row;
        this.way = row.way();
    }

    @Override
    public boolean isOver() {
        return id != null && done == way.size();
    }

    @Override
    public String plural() {
        return "suggestions";
    }

    @Override
    public String next() {
        return "suggestion " + row.number() + ": " + refusal;
    }

    /** Takes the next step; false when it is too early. */
    boolean advance() {
        if (id == null) {
            return create();
        }
        boolean taken = take(way.get(done));
        if (taken) {
            done++;
        }
        return taken;
    }

    private boolean take(String step) {
        String[] words = step.split(" ");
        return switch (words[0]) {
            case "CONFIRM" -> row.coSponsors().stream().allMatch(this::confirm);
            case "CONFIRM_FIRST" -> confirm(row.coSponsors().get(0));
            case "SUBMIT" -> onSuggestion(DemoSuggestionRow.account(row.lead()), "/submission", null);
            case "RETURN" -> onSuggestion(INTAKE, "/return", text("reason", "请补充现场调查情况。"));
            case "REGISTER" -> onSuggestion(INTAKE, "/registration", json().put("publish", !row.isConfidential()));
            case "REFUSE" ->
                onSuggestion(INTAKE, "/refusal", text("reason", "属于正在审理的案件。").put("reasonCode", "LIVE_CASE"));
            case "WITHDRAW" ->
                row.signers().stream()
                        .allMatch(deputy -> onSuggestion(
                                DemoSuggestionRow.account(deputy),
                                "/withdrawal",
                                text("statement", "有关问题已经解决，申请撤回。"),
                                deputy));
            case "ASSIGN" -> assign();
            case "SIGN" -> each(true, (unit, assignment) -> on(unit, assignment, "/signature", null));
            case "CO_OPINION" ->
                each(
                        true,
                        (unit, assignment) -> !isCo(assignment)
                                || on(unit, assignment, "/opinions", text("text", "同意主办单位意见，按职责做好配合。")));
            case "CONTACT" -> each(false, (unit, assignment) -> on(unit, assignment, "/contacts", row.contact()));
            case "DRAFT" -> each(false, (unit, assignment) -> on(unit, assignment, "/replies", row.reply(words[1])));
            case "APPROVE" ->
                each(false, (unit, assignment) -> onReply(unit, assignment, "/approval", text("signatory", "单位负责人")));
            case "REFUSE_DRAFT" ->
                each(false, (unit, assignment) -> onReply(unit, assignment, "/refusal", text("reason", "请写明完成时限。")));
            case "FEEDBACK_OF_LEAD" -> feedback(row.lead(), words[1]);
            case "FEEDBACK" ->
                feedback(row.lead(), words[1])
                        && row.coSponsors().stream().allMatch(deputy -> feedback(deputy, "SATISFIED"));
            default -> throw new StartFailure("no step is called " + step);
        };
    }

    private boolean create() {
        DemoApi.Reply reply = api.post(
                DemoSuggestionRow.account(row.lead()), "/api/v1/suggestions", key("create"), Map.of(), row.draft());
        if (isTaken(reply)) {
            id = reply.body().at("/summary/id").asText();
        }
        return id != null;
    }

    private boolean confirm(String deputy) {
        return onSuggestion(
                DemoSuggestionRow.account(deputy),
                "/co-sponsors/" + deputy + "/confirmation",
                json().put("textVersion", 1));
    }

    private boolean onSuggestion(String account, String path, JsonNode body) {
        return onSuggestion(account, path, body, "");
    }

    private boolean onSuggestion(String account, String path, JsonNode body, String who) {
        // Whom a step that was taken at an earlier start made blind to it is answered by his key, whatever the version.
        DemoApi.Reply seen = api.get(account, SUGGESTIONS + id);
        String version = seen.isSuccess() ? seen.etag() : "\"0\"";
        return isTaken(api.post(account, SUGGESTIONS + id + path, key(path + who), Map.of("If-Match", version), body));
    }

    private boolean assign() {
        DemoApi.Reply reply = api.post(INTAKE, "/api/v1/assignments", key("assign"), Map.of(), row.assignment(id));
        if (isTaken(reply)) {
            assignments = reply.body().path("items");
            return true;
        }
        return false;
    }

    private interface UnitStep {
        boolean take(String unit, JsonNode assignment);
    }

    /** By every unit, co-handlers too or not; in the second round by those that handle again. */
    private boolean each(boolean coHandlersToo, UnitStep step) {
        List<JsonNode> current = round() == 1 ? rows(assignments) : again();
        return !current.isEmpty()
                && current.stream()
                        .filter(assignment -> coHandlersToo || !isCo(assignment))
                        .allMatch(assignment ->
                                step.take("unit-" + assignment.path("unitCode").asText(), assignment));
    }

    private List<JsonNode> again() {
        return rows(assignments).stream()
                .filter(first -> !isCo(first))
                .flatMap(first -> api.list("unit-" + first.path("unitCode").asText(), "/api/v1/assignments").stream())
                .filter(assignment -> assignment.path("subjectId").asText().equals(id)
                        && assignment.path("round").asInt() == 2)
                .toList();
    }

    private boolean on(String unit, JsonNode assignment, String path, JsonNode body) {
        String at = ASSIGNMENTS + assignment.path("id").asText();
        return isTaken(api.post(unit, at + path, key(path + unit), Map.of(), body));
    }

    private boolean onReply(String unit, JsonNode assignment, String path, JsonNode body) {
        String at = ASSIGNMENTS + assignment.path("id").asText() + "/replies";
        List<JsonNode> replies = rows(api.get(unit, at).orFail().body().path("items"));
        String reply = replies.get(replies.size() - 1).path("id").asText();
        return isTaken(api.post(unit, at + "/" + reply + path, key(path + unit), Map.of(), body));
    }

    /** On every reply of the round; a deputy is asked a moment after a reply was issued. */
    private boolean feedback(String deputy, String result) {
        String account = DemoSuggestionRow.account(deputy);
        List<JsonNode> forms = api.list(account, "/api/v1/feedback-forms?suggestionId=" + id).stream()
                .filter(form -> form.path("deputyCode").asText().equals(deputy)
                        && form.path("round").asInt() == round())
                .toList();
        if (forms.size() < replies()) {
            refusal = "not asked for feedback yet";
            return false;
        }
        ObjectNode body = json().put("attitude", "SATISFIED").put("result", result);
        if ("DISSATISFIED".equals(result)) {
            body.put("reason", "措施与实际需要仍有差距。");
        }
        return forms.stream().allMatch(form -> {
            String at = "/api/v1/feedback-forms/" + form.path("id").asText();
            String version = api.get(account, at).orFail().etag();
            String key = key("feedback" + deputy + form.path("unitCode").asText());
            return isTaken(api.post(account, at + "/feedback", key, Map.of("If-Match", version), body));
        });
    }

    private long replies() {
        return rows(assignments).stream()
                .filter(assignment -> !isCo(assignment))
                .count();
    }

    private int round() {
        return way.subList(0, done).stream().anyMatch(step -> step.startsWith("FEEDBACK ")) ? 2 : 1;
    }

    private static boolean isCo(JsonNode assignment) {
        return "CO".equals(assignment.path("role").asText());
    }

    private String key(String what) {
        return "suggestion-" + row.number() + "-" + done + what.replace('/', '-');
    }

    private static List<JsonNode> rows(JsonNode array) {
        List<JsonNode> rows = new ArrayList<>();
        array.forEach(rows::add);
        return rows;
    }

    private static ObjectNode json() {
        return DemoAccounts.JSON.createObjectNode();
    }

    private static ObjectNode text(String field, String value) {
        return json().put(field, value);
    }

    private boolean isTaken(DemoApi.Reply reply) {
        if (reply.isProblem(TOO_EARLY)) {
            refusal = reply.refusal();
            return false;
        }
        return reply.orFail().isSuccess();
    }
}
