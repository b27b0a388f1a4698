package org.lianluo.suggestion.proposal.similar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lianluo.suggestion.proposal.matter.ProposalText;

/**
 * Texts written by hand. Two deputies write of each matter in their own words; two more texts use words of the first and
 * are of another matter: of another place or kind of thing, or of something else at the same place.
 */
record Matter(int number, ProposalText one, ProposalText other, List<ProposalText> near) {

    /** On which the scoring was tuned. */
    static List<Matter> tuning() {
        return read("pairs-tuning.jsonl");
    }

    /** Each third matter, which was looked at when the tuning was over. */
    static List<Matter> heldOut() {
        return read("pairs-held-out.jsonl");
    }

    Stream<ProposalText> texts() {
        return Stream.concat(Stream.of(one, other), near.stream());
    }

    private static List<Matter> read(String name) {
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Matter.class.getResourceAsStream("/similar/" + name), StandardCharsets.UTF_8))) {
            List<Matter> matters = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                matters.add(matter(json.readTree(line)));
            }
            return matters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Matter matter(JsonNode line) {
        return new Matter(
                line.get("matter").asInt(),
                text(line.get("one")),
                text(line.get("other")),
                List.of(text(line.get("near").get(0)), text(line.get("near").get(1))));
    }

    private static ProposalText text(JsonNode text) {
        return new ProposalText(
                text.get("title").asText(),
                text.get("facts").asText(),
                text.get("proposals").asText(),
                null,
                null);
    }
}
