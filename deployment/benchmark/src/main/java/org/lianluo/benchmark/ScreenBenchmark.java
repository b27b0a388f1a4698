package org.lianluo.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Work lists on the screens of the portal, each in turn with the call of the API behind it, both through the gateway. */
final class ScreenBenchmark {
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 300;
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]*)\"");

    /** A page with a list, and the list. */
    private record Screen(String account, String page, String call) {}

    private static final List<Screen> SCREENS = List.of(
            new Screen("head-all", "/station/opinions?queue=new", "/api/v1/opinions?status=RECEIVED&limit=50"),
            new Screen("deputy-0001", "/deputy/suggestions", "/api/v1/suggestions?limit=50"),
            new Screen("clerk-u02", "/unit/assignments?status=ALL", "/api/v1/assignments?limit=50"),
            new Screen("intake", "/office/assignments", "/api/v1/assignments?region=410402&limit=50"),
            new Screen("intake", "/office/suggestions", "/api/v1/suggestions?region=410402&limit=50"));

    private final HttpClient client = HttpClient.newHttpClient();
    private final Site site;
    private final Table table;

    ScreenBenchmark(Site site, Table table) {
        this.site = site;
        this.table = table;
    }

    void run() {
        SCREENS.forEach(this::measure);
    }

    private void measure(Screen screen) {
        String cookies = signedIn(screen.account());
        String token = site.personToken(screen.account());
        HttpRequest page = request(screen.page()).header("Cookie", cookies).build();
        HttpRequest call = request(screen.call())
                .header("Authorization", "Bearer " + token)
                .build();
        List<Double> pages = new ArrayList<>();
        List<Double> calls = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            double first = millis(page);
            double second = millis(call);
            if (round >= WARM_UP) {
                pages.add(first);
                calls.add(second);
            }
        }
        double pageTime = Table.median(values(pages));
        double callTime = Table.median(values(calls));
        table.row(
                "screen %s of %s".formatted(screen.page(), screen.account()),
                "%.1f ms, the call behind it %.1f ms (%.2f)",
                pageTime,
                callTime,
                pageTime / callTime);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site.gateway() + path)).header("Accept-Encoding", "gzip");
    }

    private double millis(HttpRequest request) {
        long begin = System.nanoTime();
        HttpResponse<byte[]> answer = send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " gave " + answer.statusCode());
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    /** The cookies of the portal for an account that has gone through the realm's login. */
    private String signedIn(String account) {
        Map<String, Map<String, String>> jars = new TreeMap<>();
        HttpResponse<String> login = follow(jars, HttpRequest.newBuilder(URI.create(site.gateway() + "/work")));
        Matcher form = FORM.matcher(login.body());
        if (!form.find()) {
            throw new IllegalStateException("No login at " + login.uri());
        }
        follow(
                jars,
                HttpRequest.newBuilder(login.uri().resolve(form.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=" + account + "&password="
                                + URLEncoder.encode(Site.PASSWORD, StandardCharsets.UTF_8))));
        return String.join(
                "; ", jars.get(URI.create(site.gateway()).getAuthority()).values());
    }

    /** Follows redirects and keeps cookies, by host. */
    private HttpResponse<String> follow(Map<String, Map<String, String>> jars, HttpRequest.Builder first) {
        HttpRequest.Builder next = first;
        while (true) {
            URI address = next.build().uri();
            Map<String, String> jar = jars.computeIfAbsent(address.getAuthority(), host -> new TreeMap<>());
            HttpResponse<String> answer =
                    send(next.header("Cookie", String.join("; ", jar.values())).build(), BodyHandlers.ofString());
            answer.headers()
                    .allValues("Set-Cookie")
                    .forEach(cookie -> jar.put(cookie.split("=", 2)[0], cookie.split(";", 2)[0]));
            if (answer.statusCode() / 100 != 3) {
                return answer;
            }
            next = HttpRequest.newBuilder(
                    address.resolve(answer.headers().firstValue("Location").orElseThrow()));
        }
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> as) {
        try {
            return client.send(request, as);
        } catch (IOException e) {
            throw new IllegalStateException(request.uri() + " gave no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static double[] values(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
