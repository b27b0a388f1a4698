package org.lianluo.shared.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key of the chain, from configuration; whoever writes to the database alone can't forge a link. */
@ApplicationScoped
class ChainKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKeySpec key;

    ChainKey(@ConfigProperty(name = "lianluo.audit.key") String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != BYTES) {
            throw new IllegalStateException("lianluo.audit.key must be 32 bytes in base64");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    String mac(long position, String previous, AuditEvent event) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            String text = position + "|" + previous + "|" + event.canonical();
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is not usable", e);
        }
    }
}
