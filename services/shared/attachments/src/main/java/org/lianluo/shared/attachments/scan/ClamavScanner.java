package org.lianluo.shared.attachments.scan;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.lianluo.shared.attachments.AttachmentSettings;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** Asks ClamAV's daemon by its command INSTREAM, if one is named; else finds nothing. */
@ApplicationScoped
@DefaultBean
class ClamavScanner implements FileScanner {

    private static final Logger LOG = Logger.getLogger(ClamavScanner.class);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final String FOUND = " FOUND";
    private static final String BEFORE = "stream: ";

    private final AttachmentSettings.Clamav settings;

    ClamavScanner(AttachmentSettings settings) {
        this.settings = settings.clamav();
    }

    @Override
    public Optional<String> scan(byte[] bytes) {
        return settings.address().flatMap(address -> scan(address, bytes));
    }

    private Optional<String> scan(String address, byte[] bytes) {
        String answer;
        try {
            answer = ask(address, bytes);
        } catch (IOException e) {
            LOG.errorf(e, "The virus scanner at %s can't be asked", address);
            throw new ProblemException(CommonProblem.UNAVAILABLE);
        }
        if (answer.equals(BEFORE + "OK")) {
            return Optional.empty();
        }
        if (answer.startsWith(BEFORE) && answer.endsWith(FOUND)) {
            return Optional.of(answer.substring(BEFORE.length(), answer.length() - FOUND.length()));
        }
        LOG.errorf("The virus scanner at %s answered: %s", address, answer);
        throw new ProblemException(CommonProblem.UNAVAILABLE);
    }

    private String ask(String address, byte[] bytes) throws IOException {
        int colon = address.lastIndexOf(':');
        int millis = Math.toIntExact(settings.timeout().toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
                    millis);
            socket.setSoTimeout(millis);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write(COMMAND);
            for (int at = 0; at < bytes.length; at += CHUNK) {
                int length = Math.min(CHUNK, bytes.length - at);
                out.writeInt(length);
                out.write(bytes, at, length);
            }
            out.writeInt(0);
            out.flush();
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        }
    }
}
