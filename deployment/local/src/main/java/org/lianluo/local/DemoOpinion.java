package org.lianluo.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** A row of {@code opinions.csv}: what somebody raises, and the way it then goes. */
record DemoOpinion(Map<String, String> row, List<DemoStep> way) {
    private static final String CONSENT = "2026-01";

    /** How it reaches the station. */
    enum Source {
        KIOSK,
        VISIT,
        PHONE,
        DEPUTY,
        QR,
        WEB
    }

    static List<DemoOpinion> all() {
        return DemoRows.read("opinions.csv").stream()
                .map(row -> new DemoOpinion(row, DemoStep.way(row.get("way"))))
                .toList();
    }

    String number() {
        return row.get("number");
    }

    String station() {
        return row.get("station");
    }

    Source source() {
        return Source.valueOf(row.get("source"));
    }

    String text(String column) {
        return row.get(column);
    }

    /** Null for the station's page, which needs no account. */
    String submittedBy() {
        return switch (source()) {
            case KIOSK -> "kiosk-" + station();
            case VISIT, PHONE -> station().startsWith("410402") ? "clerk-all" : "clerk-other-region";
            case DEPUTY -> row.get("account");
            case WEB -> "citizen-wang";
            case QR -> null;
        };
    }

    /** The body of {@code POST /opinions}. */
    ObjectNode submission(String stationId) {
        ObjectNode body = DemoAccounts.JSON.createObjectNode().put("stationId", stationId);
        for (String column : List.of("title", "content", "category", "location")) {
            put(body, column, row.get(column));
        }
        if (source() == Source.PHONE || source() == Source.VISIT) {
            body.put("channel", source().name());
        }
        if (row.get("name") != null || row.get("phone") != null) {
            ObjectNode submitter = body.putObject("submitter").put("anonymous", false);
            put(submitter, "name", row.get("name"));
            put(submitter, "phone", row.get("phone"));
            submitter.putObject("consent").put("textVersion", CONSENT);
        }
        return body;
    }

    @Override
    public String toString() {
        return "opinion " + number();
    }

    static void put(ObjectNode body, String field, String value) {
        if (value != null) {
            body.put(field, value);
        }
    }
}
