package org.lianluo.shared.web;

import java.util.List;
import java.util.Locale;

/** The languages of texts that people see: Chinese unless the caller prefers English. */
final class Languages {

    private static final List<Locale> KNOWN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH);

    private Languages() {}

    /** The language of an {@code Accept-Language} header; a missing or malformed one means Chinese. */
    static Locale of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 200) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), KNOWN);
            return found == null ? Locale.SIMPLIFIED_CHINESE : found;
        } catch (IllegalArgumentException e) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }
}
