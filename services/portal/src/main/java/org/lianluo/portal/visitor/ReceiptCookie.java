package org.lianluo.portal.visitor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.lianluo.portal.visit.SealedCookie;

/**
 * Keeps a receipt in the browser for half an hour, sealed, under a path of its own. So its page can be loaded again and
 * shown in another language or size, two tabs have two receipts, and no address, history or cache has the code.
 */
@RequestScoped
public class ReceiptCookie {

    private static final String NAME = "receipt";
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final SealedCookie cookies;
    private final ObjectMapper json;

    ReceiptCookie(SealedCookie cookies, ObjectMapper json) {
        this.cookies = cookies;
        this.json = json;
    }

    /** A name for the page of a receipt; the same for the same key of a form, so that a double tap leads to one page. */
    static String refOf(String key) {
        UUID id = key == null || key.isBlank()
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes(("receipt " + key).getBytes(StandardCharsets.UTF_8));
        return id.toString().replace("-", "").substring(0, 16);
    }

    static String pathOf(String ref) {
        return "/receipts/" + ref;
    }

    void keep(String ref, Receipt receipt) {
        try {
            cookies.keep(NAME, pathOf(ref), KEPT, json.writeValueAsString(receipt));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A receipt can't be written", e);
        }
    }

    /** Nothing once the half hour is over. */
    Optional<Receipt> find() {
        return cookies.read(NAME).map(this::read);
    }

    /** @throws NotFoundException once the half hour is over */
    Receipt get() {
        return find().orElseThrow(NotFoundException::new);
    }

    void forget(String ref) {
        cookies.forget(NAME, pathOf(ref));
    }

    private Receipt read(String text) {
        try {
            return json.readValue(text, Receipt.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A receipt can't be read", e);
        }
    }
}
