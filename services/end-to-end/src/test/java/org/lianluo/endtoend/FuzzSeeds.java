package org.lianluo.endtoend;

import java.util.List;

/** Rows in many states, so that from the first call on there is something to name. */
final class FuzzSeeds {

    private FuzzSeeds() {}

    static void plant(FuzzPool pool) {
        pool.add("stations.id", Directory.stationId());
        List<String> decisions = List.of(
                Case.forwardTo(Directory.UNIT),
                Case.forwardTo(Directory.UNIT),
                "{\"decision\":\"ANSWER\",\"answer\":\"已安排检修。\"}",
                "{\"decision\":\"CONVERT\",\"deputyCode\":\"" + Directory.DEPUTY + "\"}",
                "");
        for (int round = 0; round < 3; round++) {
            for (String decision : decisions) {
                Case opinion = Case.submitted("①号路灯不亮，夜间25℃");
                if (!decision.isEmpty()) {
                    opinion.triage(decision).statusCode(200);
                }
                if (decision.contains("ANSWER")) {
                    opinion.relay();
                }
                pool.add("opinions.id", opinion.id());
                pool.add("opinion-receipts.receiptNumber", opinion.receiptNumber());
                pool.add("trackingCode of " + opinion.receiptNumber(), opinion.trackingCode());
            }
        }
        SuggestionCase replied = SuggestionCase.registered("关于缓解停车难的建议", List.of(), List.of());
        replied.assign("SOLE", Directory.UNIT + " SOLE");
        replied.reply(Directory.UNIT, 1, "A");
        SuggestionCase assigned = SuggestionCase.registered("关于建设5G基站的建议", List.of(), List.of());
        assigned.assign("SOLE", Directory.UNIT + " SOLE");
        for (SuggestionCase suggestion : List.of(
                replied,
                assigned,
                SuggestionCase.registered("关于第3路公交的建议", List.of(), List.of()),
                SuggestionCase.drafted("关于“夜间照明”的建议", List.of(Directory.CO_SPONSOR), List.of()))) {
            pool.add("suggestions.id", suggestion.id());
        }
    }

    /** Suggestions that a unit has in hand, signed and not; each call about one needs some that stand where it begins. */
    static void plantInHand(FuzzPool pool) {
        for (int round = 0; round < 6; round++) {
            SuggestionCase inHand = SuggestionCase.registered("关于第" + round + "号路口的建议", List.of(), List.of());
            inHand.assign("SOLE", Directory.UNIT + " SOLE");
            String assignment = inHand.assignment(Directory.UNIT, 1);
            if (round % 2 == 0) {
                Case.unitCall(Directory.UNIT, assignment, "/signature", "").statusCode(200);
            }
            pool.add("suggestions.id", inHand.id());
            pool.add("assignments.id", assignment);
        }
    }
}
