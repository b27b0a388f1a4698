package org.lianluo.shared.security;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** The keys of personal data, by version, and the version that seals new values. */
@ConfigMapping(prefix = "lianluo.personal-data")
interface PersonalDataKeys {
    /** 32 bytes each, in base64. */
    Map<String, String> keys();

    String currentKey();
}
