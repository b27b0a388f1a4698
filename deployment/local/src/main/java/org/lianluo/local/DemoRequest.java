package org.lianluo.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lianluo.local.DemoStep.Verb;
import org.lianluo.shared.servers.process.StartFailure;

/**
 * What is to be said to take a step on the way of an opinion.
 *
 * @param done how many steps were taken before
 */
record DemoRequest(DemoOpinion opinion, int done) {
    private static final String HEAD = "head-all";
    /** Who holds the mandates that have no account of their own. */
    private static final String OTHER_DEPUTIES = "deputies-other";

    private static final Map<String, String> DEPUTIES =
            Map.of("D410402-0001", "deputy-0001", "D410402-0002", "deputy-0002", "D410400-0007", "deputy-0002");
    /** Where askers follow their receipts. */
    private static final String KIOSK = "kiosk-410402-S001";

    private static final Set<Verb> ANSWERS = Set.of(Verb.ANSWER, Verb.ANSWER_ON_SPOT);

    DemoStep step() {
        return opinion.way().get(done);
    }

    Verb verb() {
        return step().verb();
    }

    String account() {
        return switch (verb().actor()) {
            case HEAD -> HEAD;
            case UNIT -> "unit-" + lastArgument(Verb.FORWARD);
            case DEPUTY -> DEPUTIES.getOrDefault(lastArgument(Verb.CONVERT), OTHER_DEPUTIES);
            case ASKER -> KIOSK;
        };
    }

    /** The same at each start. */
    String key() {
        return opinion.number() + "-" + done + "-" + verb();
    }

    /** 1, or 2 after the asker was dissatisfied. */
    int round() {
        return 1
                + (int) taken().stream()
                        .filter(step -> step.verb() == Verb.DISSATISFIED)
                        .count();
    }

    /** Below the opinion, the assignment or the receipt. */
    String path() {
        return switch (verb()) {
            case RELAY -> "/relay";
            case ACCEPT -> "/acceptance";
            case RETURN -> "/return";
            case EXTEND -> "/extension";
            case ANSWER -> "/answer";
            case ADOPT -> "/adoption";
            case DECLINE -> "/declination";
            case WITHDRAW -> "/withdrawal";
            case SATISFIED, BASICALLY_SATISFIED, DISSATISFIED -> "/rating";
            case ANSWER_ON_SPOT, FORWARD, CONVERT, REFER_OUT, REJECT, MERGE -> "/triage";
        };
    }

    /** @param idOf id of another demo opinion by its number */
    ObjectNode body(UnaryOperator<String> idOf) {
        ObjectNode body = DemoAccounts.JSON.createObjectNode();
        switch (verb()) {
            case ANSWER_ON_SPOT -> body.put("decision", "ANSWER").put("answer", answer());
            case FORWARD -> approved(body.put("decision", "FORWARD").put("unitCode", argument()));
            case CONVERT -> body.put("decision", "CONVERT").put("deputyCode", argument());
            case REFER_OUT -> reason(body.put("decision", "REFER_OUT").put("channel", argument()));
            case REJECT -> reason(body.put("decision", "REJECT").put("reasonCode", argument()));
            case MERGE -> body.put("decision", "MERGE").put("targetOpinionId", idOf.apply(argument()));
            case RELAY -> DemoOpinion.put(body, "note", opinion.text("relayNote"));
            case RETURN -> DemoOpinion.put(reason(body), "suggestedUnitCode", argument());
            case EXTEND, DECLINE -> reason(body);
            case ANSWER -> body.put("answer", answer());
            case SATISFIED, BASICALLY_SATISFIED -> body.put("grade", verb().name());
            case DISSATISFIED -> DemoOpinion.put(body.put("grade", verb().name()), "comment", opinion.text("comment"));
            case ACCEPT, ADOPT, WITHDRAW -> {
                return null;
            }
        }
        return body;
    }

    private String argument() {
        return step().argument();
    }

    /** What the station lets go on: here the asker's own words, which hold no personal data. */
    private void approved(ObjectNode body) {
        body.put("approvedTitle", opinion.text("title")).put("approvedText", opinion.text("content"));
        DemoOpinion.put(body, "approvedLocation", opinion.text("location"));
    }

    private ObjectNode reason(ObjectNode body) {
        return body.put("reason", opinion.text("reason"));
    }

    private String answer() {
        boolean again = taken().stream().anyMatch(step -> ANSWERS.contains(step.verb()));
        return opinion.text(again ? "secondAnswer" : "answer");
    }

    private String lastArgument(Verb verb) {
        return taken().stream()
                .filter(step -> step.verb() == verb)
                .reduce((first, second) -> second)
                .orElseThrow(() -> new StartFailure(
                        "Demo data: opinion " + opinion.number() + " needs " + verb + " before " + verb()))
                .argument();
    }

    private List<DemoStep> taken() {
        return opinion.way().subList(0, done);
    }
}
