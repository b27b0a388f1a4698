package org.lianluo.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Makes requests of the contract: more than half of them right, the others wrong in one place. */
final class FuzzCalls {

    private static final List<String> BROKEN_QUERIES = List.of("%00", "a%00b", "%ED%A0%80", "%FF%FE", "%C0%80", "");

    private static final Map<String, List<String>> HOSTILE_HEADERS = Map.of(
            "Accept-Language",
                    List.of("-", "*", ";;;q=9", "xx-", "en;q=x", "zh-CN,zh;q=0.9,en;q=0.8", "q".repeat(3000)),
            "Accept", List.of("image/png", "x", "*/*;q=x", "application/json;;;", ",,,"),
            "Content-Type",
                    List.of("text/plain", "x", "application/json; charset=utf-16", "application/xml", "image/png", ";"),
            "Content-Encoding", List.of("gzip", "br", "x"),
            "If-Match", List.of("", "*", "3", "\"-1\"", "W/\"0\"", "\"99999999999999999999\"", "\"0\", \"1\""),
            "Idempotency-Key", List.of("", "short", "k".repeat(129), "with blanks in it", "é".repeat(9)),
            "Authorization",
                    List.of("Bearer x", "Bearer", "Basic eDp4", "Bearer a.b.c", "x", "Bearer " + "a".repeat(5000)),
            "X-Forwarded-For", List.of("127.0.0.1", "x, y, z", "::1"),
            "traceparent", List.of("00-x-y-01", "ff-" + "0".repeat(32) + "-" + "0".repeat(16) + "-00"),
            "Cookie", List.of("a=b; c", "=;=;=", "\"", "x".repeat(3000)));

    private final FuzzPool pool;
    private final FuzzValues values;
    private final Random random;

    FuzzCalls(FuzzPool pool, FuzzValues values, Random random) {
        this.pool = pool;
        this.values = values;
        this.random = random;
    }

    /** The request as the contract wants it, but for what only the row can tell. */
    FuzzCall right(FuzzContract.Operation operation, String actor) {
        FuzzCall call = new FuzzCall(operation, actor);
        call.path = operation.path();
        for (FuzzContract.Parameter parameter : operation.parameters()) {
            switch (parameter.in()) {
                case "path" ->
                    call.path = call.path.replace(
                            "{" + parameter.name() + "}", encoded(pathValue(operation.path(), parameter)));
                case "query" -> addQuery(call, parameter);
                default -> addHeader(call, parameter);
            }
        }
        call.headers.put("Idempotency-Key", UUID.randomUUID().toString());
        call.headers.put("Accept-Language", random.nextBoolean() ? "zh-CN" : "en");
        if (operation.takesABody()) {
            String image = operation.bodyType().startsWith("image/") ? picture(call) : null;
            if (image == null) {
                call.headers.put("Content-Type", operation.bodyType());
                String whole = FuzzBodies.of(operation, pool, random);
                call.body(whole == null ? values.right("", operation.body()).toString() : whole);
            }
        }
        return call;
    }

    private void addQuery(FuzzCall call, FuzzContract.Parameter parameter) {
        boolean given = parameter.required() || random.nextInt(8) == 0;
        if (given && parameter.name().equals("cursor")) {
            pool.any("next", random).ifPresent(next -> call.query.add("cursor=" + encoded(next)));
        } else if (given) {
            call.query.add(parameter.name() + "=" + encoded(values.rightText(parameter.name(), parameter.schema())));
        }
    }

    private void addHeader(FuzzCall call, FuzzContract.Parameter parameter) {
        if (parameter.name().equals("Tracking-Code")) {
            String number = call.path.replaceAll(".*/opinion-receipts/([^/]+).*", "$1");
            pool.any("trackingCode of " + number, random).ifPresent(code -> call.headers.put("Tracking-Code", code));
        } else if (parameter.name().equals("Station-Page-Token") && random.nextInt(4) == 0) {
            call.headers.put(parameter.name(), pool.any("pageToken", random).orElse("none"));
        }
    }

    private String pathValue(String path, FuzzContract.Parameter parameter) {
        String before = path.substring(0, path.indexOf("{" + parameter.name() + "}"));
        String resource = before.replaceAll(".*/([a-z-]+)/$", "$1");
        return pool.any(resource + "." + parameter.name(), random)
                .or(() -> pool.any(resource + ".id", random))
                .or(() -> pool.any(parameter.name(), random))
                .orElseGet(() -> values.rightText(parameter.name(), parameter.schema()));
    }

    /** Makes it wrong in one place. */
    void spoil(FuzzCall call) {
        int where = random.nextInt(10);
        if (where < 3 && spoilQuery(call)) {
            return;
        }
        if (where < 8 && call.body != null) {
            spoilBody(call);
        } else if (where == 8 && call.operation.path().contains("{")) {
            String[] parts = call.path.split("/");
            parts[parts.length > 4 ? 4 : parts.length - 1] = encoded(values.hostileText()) + "x";
            call.path = String.join("/", parts);
        } else {
            String header = values.any(List.copyOf(new java.util.TreeSet<>(HOSTILE_HEADERS.keySet())));
            call.headers.put(header, values.any(HOSTILE_HEADERS.get(header)));
        }
    }

    private boolean spoilQuery(FuzzCall call) {
        List<String> names = call.operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("query"))
                .map(FuzzContract.Parameter::name)
                .toList();
        if (names.isEmpty() && random.nextInt(4) > 0) {
            return false;
        }
        String name = names.isEmpty() || random.nextInt(8) == 0 ? "nonsense" : values.any(names);
        String value = random.nextInt(3) == 0 ? values.any(BROKEN_QUERIES) : encoded(values.hostileText());
        call.query.removeIf(pair -> pair.startsWith(name + "="));
        call.query.add(name + "=" + value);
        if (random.nextInt(6) == 0) {
            call.query.add(name + "=" + value);
        }
        return true;
    }

    private void spoilBody(FuzzCall call) {
        String text = new String(call.body, StandardCharsets.UTF_8);
        boolean json = call.headers.getOrDefault("Content-Type", "").contains("json");
        switch (json ? random.nextInt(14) : 10 + random.nextInt(4)) {
            case 0 -> call.body(text + values.any(List.of(" {}", "]", "x", ",")));
            case 1 -> call.body(text.substring(0, random.nextInt(text.length())));
            case 2 -> call.body("\ufeff" + text);
            case 3 -> call.body = text.getBytes(StandardCharsets.UTF_16);
            case 4 -> call.body(values.hostileJson());
            case 5 -> call.body("{\"padding\":\"" + "x".repeat(1_200_000) + "\"}");
            case 10 -> call.body = Arrays.copyOf(call.body, call.body.length / 2);
            case 11 -> call.body = new byte[0];
            case 12 -> random.nextBytes(call.body);
            default -> spoilMember(call, text);
        }
    }

    private void spoilMember(FuzzCall call, String text) {
        try {
            JsonNode body = FuzzContract.JSON.readTree(text);
            if (!(body instanceof ObjectNode object) || object.isEmpty()) {
                call.body(values.hostileJson());
                return;
            }
            ObjectNode inner = object;
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = values.any(names);
            if (object.path(name) instanceof ObjectNode nested && !nested.isEmpty() && random.nextBoolean()) {
                inner = nested;
                name = nested.fieldNames().next();
            }
            String mark = "mark-" + UUID.randomUUID();
            String hostile = values.hostileJson();
            switch (random.nextInt(5)) {
                case 0 -> inner.remove(name);
                case 1 -> inner.put("nonsense", mark);
                default -> inner.put(name, mark);
            }
            String spoilt = object.toString().replace("\"" + mark + "\"", hostile);
            call.body(
                    random.nextInt(8) == 0
                            ? spoilt.substring(0, spoilt.length() - 1) + ",\"" + name + "\":" + hostile + "}"
                            : spoilt);
        } catch (IOException e) {
            call.body(values.hostileJson());
        }
    }

    /** A small picture, so that most are taken. */
    private String picture(FuzzCall call) {
        String format = random.nextBoolean() ? "png" : "jpeg";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(16, 12, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        call.body = out.toByteArray();
        call.headers.put("Content-Type", "image/" + format);
        return format;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
