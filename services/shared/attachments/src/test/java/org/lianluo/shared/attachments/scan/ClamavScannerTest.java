package org.lianluo.shared.attachments.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.attachments.AttachmentSettings;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** Against a server that speaks as clamd does. */
class ClamavScannerTest {

    private static final byte[] FILE = "x".repeat(200_000).getBytes(StandardCharsets.US_ASCII);

    @Test
    void theWholeFileIsSentAndTheAnswerTold() throws Exception {
        assertThat(answered("stream: OK\0")).isEmpty();
        assertThat(answered("stream: Win.Test.EICAR_HDB-1 FOUND\0")).contains("Win.Test.EICAR_HDB-1");
    }

    @Test
    void whatCanNotBeToldIsNotTaken() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> answered("INSTREAM size limit exceeded. ERROR\0"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(CommonProblem.UNAVAILABLE));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> scanner("127.0.0.1:1").scan(FILE))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(CommonProblem.UNAVAILABLE));
    }

    @Test
    void withoutAnAddressNothingIsAsked() {
        assertThat(scanner(null).scan(FILE)).isEmpty();
    }

    private static java.util.Optional<String> answered(String answer) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> received = CompletableFuture.supplyAsync(() -> receive(server, answer));
            var found = scanner("127.0.0.1:" + server.getLocalPort()).scan(FILE);
            assertThat(received.get()).isEqualTo(FILE);
            return found;
        }
    }

    private static byte[] receive(ServerSocket server, String answer) {
        try (Socket client = server.accept();
                DataInputStream in = new DataInputStream(client.getInputStream())) {
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            var all = new java.io.ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                all.writeBytes(in.readNBytes(length));
            }
            client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return all.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ClamavScanner scanner(String address) {
        var config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(AttachmentSettings.class)
                .withDefaultValue("lianluo.attachments.folder", "target")
                .withDefaultValue("lianluo.attachments.sweep-every", "1m")
                .withConverter(
                        io.quarkus.runtime.configuration.MemorySize.class,
                        100,
                        new io.quarkus.runtime.configuration.MemorySizeConverter())
                .withConverter(java.time.Duration.class, 100, new io.quarkus.runtime.configuration.DurationConverter());
        if (address != null) {
            config.withDefaultValue("lianluo.attachments.clamav.address", address);
        }
        return new ClamavScanner(config.build().getConfigMapping(AttachmentSettings.class));
    }
}
