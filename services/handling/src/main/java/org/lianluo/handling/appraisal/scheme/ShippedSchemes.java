package org.lianluo.handling.appraisal.scheme;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The schemes of {@code assessment-schemes.json}. */
@ApplicationScoped
public class ShippedSchemes {

    private final List<ShippedScheme> all;

    ShippedSchemes(ObjectMapper json) throws IOException {
        try (InputStream file = ShippedSchemes.class.getResourceAsStream("/assessment-schemes.json")) {
            all = json.readValue(file, new TypeReference<List<ShippedScheme>>() {});
        }
        all.forEach(scheme -> scheme.content().mustHold());
    }

    List<ShippedScheme> all() {
        return all;
    }

    Optional<ShippedScheme> find(UUID id) {
        return all.stream().filter(scheme -> scheme.id().equals(id)).findFirst();
    }
}
