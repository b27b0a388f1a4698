package org.lianluo.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A congress rates 75 items at once: 3,000 raters send their papers within a minute through the gateway, at a fixed rate; then the
 * survey is closed and counted. Each account holds ten mandates, so that one instance of Keycloak gives their tokens soon.
 */
final class PollBenchmark {
    private static final int RATERS = 3_000;
    private static final int MANDATES = 10;
    private static final int ITEMS = 75;
    private static final int WARM_UP = 600;
    private static final int SECONDS = 60;
    private static final String SURVEYS = "/api/v1/surveys";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Site site;
    private final Table table;

    PollBenchmark(Site site, Table table) {
        this.site = site;
        this.table = table;
    }

    void run() {
        List<String> tokens = tokens();
        knowDeputies();
        // The same papers for another survey: code and connections are warm afterwards.
        cast(opened(), tokens, WARM_UP);
        String survey = opened();
        Papers papers = cast(survey, tokens, RATERS);
        double close = act(survey, "closing");
        double tally = act(survey, "tally");
        table.row(
                "3,000 papers of 75 items through the gateway at 50/s",
                "p50 %.0f ms, p99 %.0f ms, accepted %d, already %d, failed %d",
                papers.percentile(50),
                papers.percentile(99),
                papers.accepted.get(),
                papers.already.get(),
                papers.failed.get());
        table.row("their close, and their tally", "%.1f s, %.1f s", close, tally);
        table.row("papers counted on each item", "%s", counted(survey));
    }

    private List<String> tokens() {
        List<String> names = IntStream.range(0, RATERS / MANDATES)
                .mapToObj("bench-%04d"::formatted)
                .toList();
        site.addAccounts(IntStream.range(0, names.size())
                .mapToObj(number -> """
                        {"username":"%s","enabled":true,"emailVerified":true,"firstName":"b","lastName":"b",
                         "email":"%s@example.org","realmRoles":["DEPUTY"],
                         "attributes":{"region":["410402"],"deputy_codes":[%s]},
                         "credentials":[{"type":"password","value":"%s","temporary":false}]}""".formatted(
                                names.get(number),
                                names.get(number),
                                IntStream.range(0, MANDATES)
                                        .mapToObj(mandate -> "\"" + code(number * MANDATES + mandate) + "\"")
                                        .collect(Collectors.joining(",")),
                                Site.PASSWORD))
                .collect(Collectors.joining(",")));
        return names.stream().map(site::personToken).toList();
    }

    /** As if the station service had published them. */
    private void knowDeputies() {
        try (Connection connection = site.database("survey");
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO known_deputy VALUES (?, ?) ON CONFLICT DO NOTHING")) {
            for (int rater = 0; rater < RATERS; rater++) {
                insert.setString(1, code(rater));
                insert.setString(2, "代表" + rater);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String code(int rater) {
        return "D410402-%04d".formatted(rater + 5_000);
    }

    private String opened() {
        String office = site.personToken("supervisor");
        String items = IntStream.rangeClosed(1, ITEMS)
                .mapToObj(item -> "{\"subjectKind\":\"SUGGESTION\",\"title\":\"第" + item + "号建议办理情况\"}")
                .collect(Collectors.joining(","));
        String id = site.post(
                        office,
                        site.gateway() + SURVEYS,
                        "{\"kind\":\"HANDLING\",\"title\":\"议案、建议办理情况满意度测评\",\"method\":\"PHONE\",\"blind\":false,"
                                + "\"items\":[" + items + "]}")
                .path("id")
                .asText();
        String raters = IntStream.range(0, RATERS)
                .mapToObj(rater -> "{\"deputyCode\":\"" + code(rater) + "\"}")
                .collect(Collectors.joining(","));
        send(office, id, "opening", "{\"raters\":[" + raters + "]}");
        return id;
    }

    /** Seconds that it took. */
    private double act(String survey, String action) {
        String office = site.personToken("supervisor");
        long begin = System.nanoTime();
        send(office, survey, action, "");
        return (System.nanoTime() - begin) / 1e9;
    }

    private void send(String office, String survey, String action, String body) {
        JsonNode now = site.get(office, site.gateway() + SURVEYS + "/" + survey);
        HttpRequest request = HttpRequest.newBuilder(URI.create(site.gateway() + SURVEYS + "/" + survey + "/" + action))
                .header("Authorization", "Bearer " + office)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + now.path("version").asLong() + "\"")
                .POST(body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer =
                client.sendAsync(request, BodyHandlers.ofString()).join();
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(action + " gave " + answer.statusCode() + answer.body());
        }
    }

    private Papers cast(String survey, List<String> tokens, int howMany) {
        List<String> items = new ArrayList<>();
        site.get(site.personToken("supervisor"), site.gateway() + SURVEYS + "/" + survey)
                .path("items")
                .forEach(item -> items.add(item.path("id").asText()));
        String marks = items.stream()
                .map(item -> "{\"itemId\":\"" + item + "\",\"mark\":\"SATISFIED\"}")
                .collect(Collectors.joining(",", "{\"marks\":[", "]}"));
        Papers papers = new Papers(howMany);
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        long between = TimeUnit.SECONDS.toNanos(SECONDS) / RATERS;
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int rater = 0; rater < howMany; rater++) {
            int number = rater;
            CompletableFuture<Void> done = new CompletableFuture<>();
            all.add(done);
            clock.schedule(
                    () -> papers.send(
                            client,
                            HttpRequest.newBuilder(URI.create(site.gateway() + SURVEYS + "/" + survey
                                            + "/papers?deputyCode=" + code(number)))
                                    .header("Authorization", "Bearer " + tokens.get(number / MANDATES))
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString(marks))
                                    .build(),
                            number,
                            done),
                    between * number,
                    TimeUnit.NANOSECONDS);
        }
        all.forEach(CompletableFuture::join);
        clock.shutdown();
        return papers;
    }

    private String counted(String survey) {
        List<Integer> valid = new ArrayList<>();
        site.get(site.personToken("supervisor"), site.gateway() + SURVEYS + "/" + survey + "/results")
                .path("items")
                .forEach(item -> valid.add(item.path("valid").asInt()));
        return valid.stream().distinct().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** How papers were answered. */
    private static final class Papers {
        private final AtomicInteger accepted = new AtomicInteger();
        private final AtomicInteger already = new AtomicInteger();
        private final AtomicInteger failed = new AtomicInteger();
        private final double[] millis;

        Papers(int howMany) {
            millis = new double[howMany];
        }

        void send(HttpClient client, HttpRequest request, int number, CompletableFuture<Void> done) {
            long begin = System.nanoTime();
            client.sendAsync(request, BodyHandlers.ofString()).whenComplete((answer, failure) -> {
                millis[number] = (System.nanoTime() - begin) / 1e6;
                if (failure != null || answer.statusCode() != 200) {
                    failed.incrementAndGet();
                } else if (answer.body().contains("\"already\":true")) {
                    already.incrementAndGet();
                } else {
                    accepted.incrementAndGet();
                }
                done.complete(null);
            });
        }

        double percentile(int percent) {
            double[] sorted = millis.clone();
            Arrays.sort(sorted);
            return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
        }
    }
}
