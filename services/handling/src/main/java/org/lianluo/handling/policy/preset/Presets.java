package org.lianluo.handling.policy.preset;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.problem.ProblemException;

/** The presets of {@code policy-presets.json}. */
@ApplicationScoped
public class Presets {

    private final List<Preset> all;

    Presets(ObjectMapper json) throws IOException {
        try (InputStream file = Presets.class.getResourceAsStream("/policy-presets.json")) {
            all = json.readValue(file, new TypeReference<List<Preset>>() {});
        }
        all.forEach(Presets::check);
    }

    private static void check(Preset preset) {
        preset.entries().forEach(entry -> {
            if (!PolicyKey.of(entry.key())
                    .map(key -> key.form().accepts(entry.value()))
                    .orElse(false)) {
                throw new IllegalStateException(preset.id() + " has no valid " + entry.key());
            }
        });
    }

    List<Preset> all() {
        return all;
    }

    /** What a preset sets, key and value; refuses an id that there is not. */
    public Map<String, String> rulesOf(String id) {
        return named(id).entries().stream().collect(Collectors.toMap(Preset.Entry::key, Preset.Entry::value));
    }

    /** Refuses an id that there is not. */
    Preset named(String id) {
        return all.stream()
                .filter(preset -> preset.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        "/presetId", "没有这套预设规则，请从列表中选择", "There is no such preset; choose one of the list"));
    }
}
