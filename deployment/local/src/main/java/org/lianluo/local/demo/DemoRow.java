package org.lianluo.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lianluo.local.demo.DemoCalls.Reply;
import org.lianluo.local.demo.DemoStep.Search;
import org.lianluo.local.demo.DemoTable.Line;
import org.lianluo.shared.servers.process.StartFailure;

/**
 * A row of the demo on its way, step by step. A step that is too early leaves no trace and is tried again later. Every POST
 * carries a key that is the same at each start: a step that was taken at an earlier one is answered as it was then, and one
 * that several take is finished.
 */
final class DemoRow {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String TODAY = "today";
    /** Whom an earlier start's step made blind to what it changed is answered by the key, whatever the version. */
    private static final String UNSEEN = "\"0\"";

    private final Demo demo;
    private final DemoFile file;
    private final String place;
    private final String name;
    private final DemoWay way;
    private final Map<String, JsonNode> values;
    private int done;
    private String trouble = "not tried yet";

    DemoRow(Demo demo, DemoFile file, Line line) {
        this.demo = demo;
        this.file = file;
        this.place = line.place();
        this.values = new ConcurrentHashMap<>();
        line.cells().forEach(this::keep);
        try {
            this.name = DemoTemplate.text(file.name(), this::value);
            this.way = file.way(this::value);
        } catch (DemoGap e) {
            throw new StartFailure(place + ": " + e.getMessage(), e);
        }
    }

    String name() {
        return name;
    }

    /** The steps that it takes, with what they take along. */
    List<String> way() {
        return way.steps();
    }

    /** How many days before today its next step is taken. */
    int daysAgo() {
        return way.daysAgo(done);
    }

    boolean isOver() {
        return done == way.steps().size();
    }

    /** File and line, for a person. */
    String place() {
        return place;
    }

    /** What it waits for, for a person. */
    String trouble() {
        return place + ": " + trouble;
    }

    /** Takes the next step; false when it is too early. */
    boolean advance(DemoCalls calls) {
        if (way.isDay(done)) {
            done++;
            return true;
        }
        String[] words = way.steps().get(done).split(" +");
        try {
            DemoStep step = file.step(words[0]);
            takeAlong(step, words);
            each(List.copyOf(step.loops().entrySet()), step, "-" + done, calls);
            Map<String, JsonNode> changes = new HashMap<>();
            step.set().forEach((changed, template) -> changes.put(changed, DemoTemplate.json(template, this::value)));
            changes.forEach(this::keep);
        } catch (DemoGap e) {
            trouble = trouble(words[0], e);
            return false;
        } catch (StartFailure e) {
            throw new StartFailure(place + ": " + trouble(words[0], e), e);
        }
        done++;
        return true;
    }

    private String trouble(String step, RuntimeException e) {
        String where = file.places().get(step);
        return step + (where == null ? "" : " (" + where + ")") + ": " + e.getMessage();
    }

    /** A column's value, a word of the way, or what a step kept; of another row: {@code kind:row:name}. */
    JsonNode value(String reference) {
        String[] parts = reference.split(":");
        return parts.length == 3 ? demo.row(parts[0], parts[1]).own(parts[2]) : own(reference);
    }

    private JsonNode own(String path) {
        if (path.equals(TODAY) || path.startsWith(TODAY + "+")) {
            return day(path.substring(TODAY.length()));
        }
        int slash = path.indexOf('/');
        String head = slash < 0 ? path : path.substring(0, slash);
        if (!file.names().contains(head)) {
            throw new DemoGap("nothing of " + file.kind() + " is called " + head);
        }
        JsonNode value = values.getOrDefault(head, MissingNode.getInstance());
        return slash < 0 ? value : DemoCalls.part(value, path.substring(slash));
    }

    private JsonNode day(String later) {
        try {
            Period period = later.isEmpty() ? Period.ZERO : Period.parse(later.substring(1));
            return TextNode.valueOf(LocalDate.now(Clock.system(ZONE))
                    .minusDays(daysAgo())
                    .plus(period)
                    .toString());
        } catch (DateTimeParseException e) {
            throw new DemoGap(TODAY + later + " is no day; {today+P6M} is one");
        }
    }

    private void takeAlong(DemoStep step, String[] words) {
        long needed = step.takes().stream().filter(word -> !word.endsWith("?")).count();
        if (words.length - 1 < needed || words.length - 1 > step.takes().size()) {
            throw new DemoGap("it takes " + step.takes() + ", not " + (words.length - 1) + " words");
        }
        for (int i = 0; i < step.takes().size(); i++) {
            keep(step.takes().get(i).replace("?", ""), i + 1 < words.length ? TextNode.valueOf(words[i + 1]) : null);
        }
    }

    private void each(List<Map.Entry<String, Search>> loops, DemoStep step, String key, DemoCalls calls) {
        if (loops.isEmpty()) {
            take(step, key, calls);
            return;
        }
        Search loop = loops.get(0).getValue();
        int number = 0;
        for (JsonNode item : DemoTemplate.json(TextNode.valueOf(loop.in()), this::value)) {
            if (matches(item, loop)) {
                keep(loops.get(0).getKey(), item);
                each(loops.subList(1, loops.size()), step, key + "-" + number, calls);
            }
            number++;
        }
    }

    private void take(DemoStep step, String key, DemoCalls calls) {
        String account = step.as() == null ? null : DemoTemplate.text(step.as(), this::value);
        step.find().forEach((found, search) -> keep(found, find(step, search, account, calls)));
        Map<String, String> headers = new HashMap<>();
        step.headers().forEach((header, template) -> headers.put(header, DemoTemplate.text(template, this::value)));
        if (step.method().equals("POST")) {
            headers.put("Idempotency-Key", "demo-" + file.kind() + "-" + name + key);
        }
        if (step.version() != null) {
            Reply seen = calls.send(account, "GET", DemoTemplate.path(step.version(), this::value), Map.of(), null);
            headers.put("If-Match", seen.isSuccess() ? seen.etag() : UNSEEN);
        }
        JsonNode body = step.body() == null ? null : DemoTemplate.json(step.body(), this::value);
        String path = DemoTemplate.path(step.path(), this::value);
        Reply reply = inTime(step, calls.send(account, step.method(), path, headers, body));
        if (!reply.isProblem(step.there())) {
            JsonNode answer = reply.orFail().body();
            step.keep().forEach((kept, pointer) -> keep(kept, DemoCalls.part(answer, pointer)));
        }
    }

    /** The last that matches, which is the newest. */
    private JsonNode find(DemoStep step, Search search, String account, DemoCalls calls) {
        String path = DemoTemplate.path(search.in(), this::value);
        String cursor = "";
        JsonNode found = null;
        do {
            JsonNode page = inTime(step, calls.send(account, "GET", path + cursor, Map.of(), null))
                    .orFail()
                    .body();
            if (page == DemoCalls.ANY_ANSWER) {
                found = page;
            }
            for (JsonNode item : page.path("items")) {
                found = matches(item, search) ? item : found;
            }
            cursor = page.path("next").isTextual()
                    ? (path.contains("?") ? "&" : "?") + "cursor="
                            + page.path("next").asText()
                    : null;
        } while (cursor != null);
        if (found == null) {
            throw new DemoGap("nothing yet in " + path + " as " + account);
        }
        return found;
    }

    private Reply inTime(DemoStep step, Reply reply) {
        if (reply.isProblem(file.tooEarly()) || reply.isProblem(step.tooEarly())) {
            throw new DemoGap(reply.refusal());
        }
        return reply;
    }

    private boolean matches(JsonNode item, Search search) {
        return search.where().entrySet().stream().allMatch(wanted -> has(item, wanted))
                && search.whereNot().entrySet().stream().noneMatch(unwanted -> has(item, unwanted));
    }

    private boolean has(JsonNode item, Map.Entry<String, String> member) {
        return item.path(member.getKey()).asText().equals(DemoTemplate.text(member.getValue(), this::value));
    }

    private void keep(String what, JsonNode value) {
        if (value == null || value.isMissingNode() || value.isNull()) {
            values.remove(what);
        } else {
            values.put(what, value);
        }
    }
}
