package org.lianluo.testkit;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** Sends bytes as they are, for what no decent HTTP client would send. */
public final class RawHttp implements Closeable {

    private final Socket socket;

    /** Calls this server. */
    public RawHttp(URL server) throws IOException {
        this(server, "127.0.0.1");
    }

    /** Calls from this address of the loopback interface. */
    public RawHttp(URL server, String from) throws IOException {
        socket = new Socket(server.getHost(), server.getPort(), InetAddress.getByName(from), 0);
        socket.setSoTimeout(20_000);
    }

    /** Sends this text in UTF-8. */
    public RawHttp send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return this;
    }

    /** Sends these bytes. */
    public RawHttp send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    /** Everything up to the end of the connection. */
    public String readAll() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Everything up to and with this text. */
    public String readUntil(String text) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf(text) < 0) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                throw new IOException("Closed after: " + read);
            }
            read.append((char) next);
        }
        return read.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
