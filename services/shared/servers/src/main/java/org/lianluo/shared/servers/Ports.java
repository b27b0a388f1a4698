package org.lianluo.shared.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.lianluo.shared.servers.process.StartFailure;

/** Free and busy ports on the loopback address. */
public final class Ports {
    // Below the range from which Linux takes the local ports of outgoing connections, so that none of those comes
    // between the look and the use.
    private static final int LOWEST = 10_000;
    private static final int HIGHEST = 32_000;

    private Ports() {}

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A random free port. */
    public static int free() {
        return freeBase(1, 0);
    }

    /** A random base such that base + each offset is free; bases are multiples of {@code step}. */
    public static int freeBase(int step, int... offsets) {
        for (int attempt = 0; attempt < 200; attempt++) {
            int base = ThreadLocalRandom.current().nextInt(LOWEST / step + 1, HIGHEST / step) * step;
            if (IntStream.of(offsets).allMatch(offset -> isFree(base + offset))) {
                return base;
            }
        }
        throw new StartFailure("No free ports found between " + LOWEST + " and " + HIGHEST + ".");
    }
}
