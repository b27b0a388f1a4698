package org.lianluo.portal.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.zip.GZIPOutputStream;

/** A site of two pages that greets whoever signed in; it stands in for the portal. */
final class SmallSite implements AutoCloseable {
    private static final String PAGE = """
            <!doctype html>
            <html lang="zh-CN">
            <head><title>联络站</title><link rel="stylesheet" href="/style.css"><link rel="icon" href="data:,"></head>
            <body><main><h1>%s，您好</h1>%s</main></body>
            </html>
            """;

    /** Keeps the first page; asks the site first, as long as there is a line to it. */
    private static final String WORKER = """
            addEventListener('install', event => event.waitUntil(caches.open('kept').then(kept => kept.add('/'))));
            addEventListener('fetch', event => event.respondWith(
                fetch(event.request).catch(() => caches.match(event.request))));
            """;

    private static final String STYLE = "body { font-size: 18px }\n".repeat(200);

    private final HttpServer server;

    private SmallSite(HttpServer server) {
        this.server = server;
    }

    static SmallSite open() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, "text/html", page(exchange, "")));
        server.createContext(
                "/fault", exchange -> answer(exchange, "text/html", page(exchange, "<img src=\"data:,\">")));
        server.createContext("/style.css", exchange -> answer(exchange, "text/css", STYLE));
        server.createContext("/worker.js", exchange -> answer(exchange, "text/javascript", WORKER));
        server.createContext("/sign-in", exchange -> {
            exchange.getResponseHeaders()
                    .add("Set-Cookie", exchange.getRequestURI().getQuery() + "; HttpOnly");
            answer(exchange, "text/html", page(exchange, ""));
        });
        server.start();
        return new SmallSite(server);
    }

    /** One more page, of this. */
    void show(String path, String html) {
        server.createContext(path, exchange -> answer(exchange, "text/html", html));
    }

    int port() {
        return server.getAddress().getPort();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    static int styleOnTheWire() {
        return packed(STYLE).length;
    }

    private static String page(HttpExchange exchange, String more) {
        String cookie = exchange.getRequestHeaders().getFirst("Cookie");
        return PAGE.formatted(cookie == null ? "nobody" : cookie.replace("name=", ""), more);
    }

    private static void answer(HttpExchange exchange, String type, String text) throws IOException {
        byte[] body = packed(text);
        exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().add("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(body)) {
            gzip.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return body.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
