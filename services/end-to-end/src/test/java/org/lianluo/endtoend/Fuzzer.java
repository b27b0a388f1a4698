package org.lianluo.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** One worker: makes a call, sends it, looks at the answer and learns from it. */
final class Fuzzer {

    /** So many calls are right. */
    private static final int RIGHT_OF_TEN = 7;

    private static final int ROUNDS_OF_OPEN = 4;

    private static final List<String> PEOPLE = List.of(
            "citizen-wang",
            "clerk-s001",
            "head-s001",
            "head-s002",
            "head-all",
            "deputy-0001",
            "deputy-0002",
            "intake",
            "teller",
            "presidium",
            "street-committee",
            "gov-office",
            "clerk-u02",
            "leader-u02",
            "supervisor",
            "director",
            "auditor",
            "security-admin",
            "system-admin");

    private static final List<String> MACHINES = List.of("kiosk-" + Directory.STATION, "unit-" + Directory.UNIT);

    private static final String NOBODY = "nobody";

    /** Longer ones are refused by the decoder of HTTP, before there is a request, and their connection is closed. */
    private static final int LONGEST_TARGET = 16_000;

    private final FuzzContract contract;
    private final FuzzPool pool;
    private final FuzzReport report;
    private final Random random;
    private final FuzzValues values;
    private final FuzzCalls calls;
    private final Map<String, Actor> actors = new TreeMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Fuzzer(FuzzContract contract, FuzzPool pool, FuzzReport report, Random random) {
        this.contract = contract;
        this.pool = pool;
        this.report = report;
        this.random = random;
        this.values = new FuzzValues(contract, pool, random);
        this.calls = new FuzzCalls(pool, values, random);
        PEOPLE.forEach(name -> actors.put(name, Actor.person(name)));
        MACHINES.forEach(name -> actors.put(name, Actor.machine(name)));
    }

    /**
     * Whole rounds, so that a slow machine calls each operation too. After one of all come rounds of those that let somebody
     * in: these change what there is, which opens others.
     */
    void run(long seconds) {
        long end = System.nanoTime() + seconds * 1_000_000_000;
        lookAround(end);
        do {
            round(contract.operations());
            for (int again = 0; again < ROUNDS_OF_OPEN; again++) {
                round(report.open());
            }
        } while (System.nanoTime() < end);
    }

    private void round(List<FuzzContract.Operation> operations) {
        List<FuzzContract.Operation> shuffled = new ArrayList<>(operations);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(this::call);
    }

    private void call(FuzzContract.Operation operation) {
        FuzzCall call = rightCall(operation, actor(operation));
        if (random.nextInt(10) >= RIGHT_OF_TEN) {
            calls.spoil(call);
        }
        send(call);
    }

    /** All who may call. */
    Set<String> actors() {
        return actors.keySet();
    }

    /** With a token, and with the version of the row where one is asked for. */
    FuzzCall rightCall(FuzzContract.Operation operation, String actor) {
        FuzzCall call = calls.right(operation, actor);
        authorise(call);
        if (operation.takes("If-Match")) {
            nameTheVersion(call);
        }
        return call;
    }

    /** Reads everything once as everybody, to learn what there is and who may see it. */
    private void lookAround(long end) {
        List<FuzzContract.Operation> reads = contract.operations().stream()
                .filter(operation -> operation.method().equals("GET"))
                .toList();
        for (FuzzContract.Operation read : reads) {
            for (String name : actors.keySet()) {
                if (random.nextInt(3) == 0 && System.nanoTime() < end) {
                    FuzzCall call = calls.right(read, name);
                    authorise(call);
                    send(call);
                }
            }
        }
    }

    /** Mostly one to whom the operation was open before, so that most right calls get through. */
    private String actor(FuzzContract.Operation operation) {
        List<String> known = report.letIn(operation);
        if (!known.isEmpty() && random.nextInt(10) < 8) {
            return values.any(known);
        }
        int index = random.nextInt(PEOPLE.size() + MACHINES.size() + 1);
        if (index < PEOPLE.size()) {
            return PEOPLE.get(index);
        }
        return index < PEOPLE.size() + MACHINES.size() ? MACHINES.get(index - PEOPLE.size()) : NOBODY;
    }

    private void authorise(FuzzCall call) {
        if (!call.actor.equals(NOBODY)) {
            call.headers.put("Authorization", "Bearer " + actors.get(call.actor).token());
        }
    }

    /** Reads the row first, as a client would, and names what it read. */
    private void nameTheVersion(FuzzCall call) {
        String[] parts = call.path.split("/");
        FuzzCall reading = new FuzzCall(
                new FuzzContract.Operation(
                        "GET", "row", List.of(), MissingNode.getInstance(), "", MissingNode.getInstance(), Set.of()),
                call.actor);
        reading.path = String.join("/", List.of(parts).subList(0, Math.min(parts.length, 5)));
        authorise(reading);
        HttpResponse<byte[]> answer = exchange(reading);
        if (answer != null) {
            answer.headers().firstValue("ETag").ifPresent(etag -> call.headers.put("If-Match", etag));
        }
    }

    private void send(FuzzCall call) {
        HttpResponse<byte[]> answer = exchange(call);
        if (answer == null) {
            return;
        }
        report.answered(call, answer);
        if (answer.statusCode() < 300 && isJson(answer)) {
            learn(call, answer.body());
        }
    }

    /** Null where nothing can be sent, or came. */
    HttpResponse<byte[]> exchange(FuzzCall call) {
        try {
            HttpRequest request = call.request(RestAssured.baseURI);
            return request.uri().toString().length() > LONGEST_TARGET
                    ? null
                    : http.send(request, BodyHandlers.ofByteArray());
        } catch (IllegalArgumentException e) {
            // The client refuses to send such a thing.
            return null;
        } catch (HttpTimeoutException e) {
            report.failed(call, "does not answer");
            return null;
        } catch (IOException e) {
            report.failed(call, e.toString());
            return null;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isJson(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
    }

    private void learn(FuzzCall call, byte[] body) {
        try {
            JsonNode answer = FuzzContract.JSON.readTree(body);
            String[] parts = call.operation.path().split("/");
            String last = parts[parts.length - 1];
            pool.learn(last.startsWith("{") ? parts[parts.length - 2] : last, answer);
            if (parts.length > 3) {
                pool.learn(parts[3], answer);
            }
            if (answer.has("trackingCode")) {
                String number = answer.path("receiptNumber").asText();
                pool.add("opinion-receipts.receiptNumber", number);
                pool.add(
                        "trackingCode of " + number, answer.path("trackingCode").asText());
            }
            if (answer.has("pageToken")) {
                pool.add("pageToken", answer.path("pageToken").asText());
            }
        } catch (IOException e) {
            report.failed(call, "an answer that is no JSON");
        }
    }
}
