package org.lianluo.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lianluo.shared.servers.PrivateFile;
import org.lianluo.shared.servers.process.StartFailure;
import org.lianluo.shared.servers.process.StateDirectory;

/**
 * The receipt of one demo opinion, for a person to try. Kept in the state directory once all demo data is loaded, and so
 * also the sign that it is.
 */
public record DemoReceipt(String receiptNumber, String trackingCode) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static Optional<DemoReceipt> kept(StateDirectory state) {
        Path file = file(state);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode receipt = JSON.readTree(file.toFile());
            return Optional.of(new DemoReceipt(
                    receipt.path("receiptNumber").asText(),
                    receipt.path("trackingCode").asText()));
        } catch (IOException e) {
            throw new StartFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Of an opinion that was submitted. */
    static DemoReceipt of(DemoRow opinion) {
        return new DemoReceipt(
                opinion.value("receiptNumber").asText(),
                opinion.value("trackingCode").asText());
    }

    void keep(StateDirectory state) {
        PrivateFile.write(
                file(state),
                JSON.createObjectNode()
                        .put("receiptNumber", receiptNumber)
                        .put("trackingCode", trackingCode)
                        .toString());
    }

    private static Path file(StateDirectory state) {
        return state.configuration("demo-receipt.json");
    }
}
