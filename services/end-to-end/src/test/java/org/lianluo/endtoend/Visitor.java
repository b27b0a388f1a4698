package org.lianluo.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser that knows no script: keeps cookies, follows redirects, and remembers what it was sent. */
final class Visitor {

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]*)\"");
    private static final int REDIRECTS = 10;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI portal;
    /** By host and port, since no two parts of the suite share a name here. */
    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    private final List<HttpResponse<String>> answers = new ArrayList<>();

    Visitor(String portal) {
        this.portal = URI.create(portal);
    }

    /** The page at this path, or where it leads to. */
    HttpResponse<String> open(String path) {
        return follow(ask(HttpRequest.newBuilder(portal.resolve(path))));
    }

    /** Sends the empty form of a page of that origin to this path, and goes where it leads. */
    HttpResponse<String> send(String path, String origin) {
        return follow(ask(HttpRequest.newBuilder(portal.resolve(path))
                .header("Origin", origin)
                .POST(BodyPublishers.noBody())));
    }

    /** The page at this path, or the redirect. */
    HttpResponse<String> look(String path) {
        return ask(HttpRequest.newBuilder(portal.resolve(path)));
    }

    /** Asks for a page with these cookies and no others, and does not wait for it. */
    static CompletableFuture<HttpResponse<String>> begin(String address, String cookies) {
        return HttpClient.newHttpClient()
                .sendAsync(
                        page(HttpRequest.newBuilder(URI.create(address)).header("Cookie", cookies)),
                        BodyHandlers.ofString());
    }

    /** Fills the realm's login in and goes on from there. */
    HttpResponse<String> signIn(HttpResponse<String> login, String name, String password) {
        Matcher form = FORM.matcher(login.body());
        if (!form.find()) {
            throw new AssertionError("no form on " + login.uri() + ": " + login.body());
        }
        URI action = login.uri().resolve(form.group(1).replace("&amp;", "&"));
        String fields = "username=" + encoded(name) + "&password=" + encoded(password);
        return follow(ask(HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))));
    }

    /** All that the portal answered, redirects too. */
    List<HttpResponse<String>> ofThePortal() {
        return answers.stream()
                .filter(answer -> answer.uri().getAuthority().equals(portal.getAuthority()))
                .toList();
    }

    /** Where it was led to, in order. */
    List<String> redirects() {
        return answers.stream()
                .flatMap(answer -> answer.headers().firstValue("Location").stream())
                .toList();
    }

    private HttpResponse<String> follow(HttpResponse<String> first) {
        HttpResponse<String> answer = first;
        for (int i = 0; i < REDIRECTS && answer.statusCode() / 100 == 3; i++) {
            String location = answer.headers().firstValue("Location").orElseThrow();
            answer = ask(HttpRequest.newBuilder(answer.uri().resolve(location)));
        }
        return answer;
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            String host = request.build().uri().getAuthority();
            Map<String, String> jar = cookies.computeIfAbsent(host, name -> new TreeMap<>());
            if (!jar.isEmpty()) {
                request.header("Cookie", String.join("; ", jar.values()));
            }
            HttpResponse<String> answer = client.send(page(request), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(jar, cookie));
            answers.add(answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void keep(Map<String, String> jar, String cookie) {
        String pair = cookie.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        if (cookie.contains("Max-Age=0")) {
            jar.remove(name);
        } else {
            jar.put(name, pair);
        }
    }

    private static HttpRequest page(HttpRequest.Builder request) {
        return request.header("Accept", "text/html,*/*;q=0.8")
                .timeout(Duration.ofSeconds(30))
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
