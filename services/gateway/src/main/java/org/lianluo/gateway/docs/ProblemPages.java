package org.lianluo.gateway.docs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianluo.gateway.refusal.ProblemKind;
import org.lianluo.gateway.refusal.Problems;

/**
 * Serves the catalogue of refusals ({@code api-specs/problems.md}): whole at {@code /api/problems}, and each entry where
 * the {@code type} of a problem leads.
 */
public final class ProblemPages {

    private static final int COLUMNS = 6;

    private final PublicFile all;
    private final Map<String, PublicFile> byCode = new LinkedHashMap<>();

    public ProblemPages() {
        Map<String, ArrayNode> entries = new LinkedHashMap<>();
        for (String chapter : read().split("(?m)^## ")) {
            String givenBy = chapter.split("\\W", 2)[0];
            chapter.lines()
                    .filter(line -> line.startsWith("| `"))
                    .map(line -> entry(givenBy, line))
                    .forEach(entry -> entries.computeIfAbsent(
                                    entry.path("code").asText(), code -> JsonNodeFactory.instance.arrayNode())
                            .add(entry));
        }
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        entries.forEach((code, of) -> {
            items.addAll(of);
            byCode.put(code, PublicFile.json(page(of)));
        });
        all = PublicFile.json(page(items));
    }

    private static String page(ArrayNode items) {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.set("items", items);
        return page.toString();
    }

    /** Adds the routes, at this place among the others. */
    public void install(Router router, int order) {
        for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
            router.route(method, "/api/problems").order(order).handler(all::send);
            router.route(method, Problems.PATH + ":code").order(order).handler(this::sendEntry);
        }
    }

    private void sendEntry(RoutingContext context) {
        PublicFile entry = byCode.get(context.pathParam("code"));
        if (entry == null) {
            Problems.send(context, ProblemKind.NOT_FOUND);
        } else {
            entry.send(context);
        }
    }

    private static ObjectNode entry(String givenBy, String row) {
        List<String> cells =
                Arrays.stream(row.substring(1).split("\\|")).map(String::strip).toList();
        if (cells.size() != COLUMNS) {
            throw new IllegalStateException("no entry of the catalogue: " + row);
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("code", cells.get(0).replace("`", ""))
                .put("status", Integer.parseInt(cells.get(1)))
                .put("titleZh", cells.get(2))
                .put("titleEn", cells.get(3))
                .put("when", cells.get(4))
                .put("whatToDo", cells.get(5))
                .put("givenBy", givenBy);
    }

    private static String read() {
        try (InputStream in = ProblemPages.class.getResourceAsStream("/problems.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
