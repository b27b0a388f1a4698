package org.lianluo.local;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A row of {@code suggestions.csv}: who suggests what, to which units it goes, and the way it then takes. */
record DemoSuggestionRow(Map<String, String> row) {
    private static final Map<String, String> DEPUTIES =
            Map.of("D410402-0001", "deputy-0001", "D410402-0002", "deputy-0002");
    private static final String OTHER_DEPUTIES = "deputies-other";
    /** None of them applies to a demo suggestion. */
    private static final List<String> EXCLUDED_MATTERS = List.of(
            "OWN_INTEREST",
            "RELAYED_LETTER",
            "ACCUSATION_OR_PETITION",
            "LIVE_CASE",
            "TENDER_OUTCOME",
            "PROMOTION",
            "EMPTY_CONTENT",
            "OUTSIDE_JURISDICTION");

    private static final int TERM = 11;
    private static final int MEETING = 5;

    static List<DemoSuggestionRow> all() {
        return DemoRows.read("suggestions.csv").stream()
                .map(DemoSuggestionRow::new)
                .toList();
    }

    String number() {
        return row.get("number");
    }

    /** Steps such as {@code DRAFT B}; none for one that was just drafted. */
    List<String> way() {
        return row.get("way") == null
                ? List.of()
                : Arrays.stream(row.get("way").split(">")).map(String::strip).toList();
    }

    String lead() {
        return row.get("lead");
    }

    boolean isConfidential() {
        return Boolean.parseBoolean(row.get("confidential"));
    }

    List<String> coSponsors() {
        return codes("coSponsors");
    }

    List<String> signers() {
        List<String> all = new ArrayList<>(List.of(lead()));
        all.addAll(coSponsors());
        return all;
    }

    List<String> units() {
        List<String> all = new ArrayList<>(List.of(row.get("unit")));
        all.addAll(codes("coUnits"));
        return all;
    }

    /** The account of whoever holds a mandate. */
    static String account(String deputy) {
        return DEPUTIES.getOrDefault(deputy, OTHER_DEPUTIES);
    }

    ObjectNode draft() {
        ObjectNode body = DemoAccounts.JSON.createObjectNode();
        for (String field : List.of("title", "facts", "proposals", "category", "occasion")) {
            body.put(field, row.get(field));
        }
        body.put("term", TERM)
                .put("leadDeputyCode", lead())
                .put("requestedUnitCode", row.get("unit"))
                .put("confidential", isConfidential());
        if (isConfidential()) {
            body.put("confidentialReason", "涉及尚未公开的规划，暂不宜公开。");
        }
        if ("IN_SESSION".equals(row.get("occasion"))) {
            body.put("sessionNumber", MEETING);
        }
        coSponsors().forEach(body.putArray("coSponsorCodes")::add);
        ObjectNode checklist = body.putObject("checklist");
        EXCLUDED_MATTERS.forEach(matter -> checklist.put(matter, false));
        return body;
    }

    ObjectNode assignment(String suggestionId) {
        String mode = row.get("mode");
        ObjectNode body = DemoAccounts.JSON
                .createObjectNode()
                .put("suggestionId", suggestionId)
                .put("mode", mode)
                .put("complexity", row.get("complexity"));
        ArrayNode units = body.putArray("units");
        boolean led = "LEAD_CO".equals(mode);
        units.addObject().put("unitCode", row.get("unit")).put("role", led ? "LEAD" : mode);
        codes("coUnits").forEach(unit -> units.addObject().put("unitCode", unit).put("role", led ? "CO" : mode));
        return body;
    }

    ObjectNode contact() {
        return DemoAccounts.JSON
                .createObjectNode()
                .put("kind", "FACE_TO_FACE")
                .put("deputyCode", lead())
                .put("on", today().toString())
                .put("summary", "与代表现场沟通，听取意见。");
    }

    ObjectNode reply(String classCode) {
        ObjectNode reply = DemoAccounts.JSON
                .createObjectNode()
                .put("classCode", classCode)
                .put("documentNumber", "新办函〔2026〕" + number() + "号")
                .put(
                        "text",
                        "您提出的《" + row.get("title") + "》收悉。经研究，现答复如下：\n"
                                + "①已会同有关单位现场查看，听取群众意见；②有关工作已按职责推进，列入年度工作计划。\n"
                                + "感谢您的关心和支持。");
        ArrayNode commitments = reply.putArray("commitments");
        if ("B".equals(classCode)) {
            commitments
                    .addObject()
                    .put("promise", "半年内完成")
                    .put("due", today().plusMonths(6).toString());
        }
        return reply;
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));
    }

    private List<String> codes(String column) {
        return row.get(column) == null ? List.of() : List.of(row.get(column).split(";"));
    }
}
