package org.lianluo.portal.kiosk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Optional;
import org.lianluo.portal.visit.SealedCookie;
import org.lianluo.portal.visit.Visit;

/** The device that asks: what it was paired with, and the API's caller for this request. */
@RequestScoped
class Device {

    private static final String NAME = "device";
    private static final String PATH = "/kiosk";
    private static final Duration KEPT = Duration.ofDays(365);

    private final SealedCookie cookies;
    private final ObjectMapper json;
    private final KioskTokens tokens;
    private final Visit visit;

    Device(SealedCookie cookies, ObjectMapper json, KioskTokens tokens, Visit visit) {
        this.cookies = cookies;
        this.json = json;
        this.tokens = tokens;
        this.visit = visit;
    }

    /** From here on the API is called as this device; nothing if it is not paired, or its secret no longer holds. */
    Optional<PairedKiosk> open() {
        return cookies.read(NAME).map(this::read).filter(this::use);
    }

    /** Whether the realm knows this client with that secret; if so, the API is called as it. */
    boolean use(PairedKiosk kiosk) {
        Optional<String> token = tokens.tokenOf(kiosk);
        token.ifPresent(visit::as);
        return token.isPresent();
    }

    void pair(PairedKiosk kiosk) {
        try {
            cookies.keep(NAME, PATH, KEPT, json.writeValueAsString(kiosk));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A pairing can't be written", e);
        }
    }

    void unpair() {
        cookies.forget(NAME, PATH);
    }

    private PairedKiosk read(String text) {
        try {
            return json.readValue(text, PairedKiosk.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A pairing can't be read", e);
        }
    }
}
