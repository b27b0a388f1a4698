package org.lianluo.shared.web.refusal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The languages of texts that people see: Chinese unless the caller prefers English. */
final class Languages {

    private static final List<Locale> KNOWN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH);

    private static final int LONGEST = 200;

    /** {@code Accept-Language} of RFC 9110; on much else the JDK's own reader throws whatever it comes upon. */
    private static final Pattern WISH = Pattern.compile(
            "RANGE(?:\\s*,\\s*RANGE)*"
                    .replace(
                            "RANGE",
                            "(?:\\*|[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)(?:\\s*;\\s*q=(?:0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?))?"));

    private Languages() {}

    /** The language of an {@code Accept-Language} header; a missing or malformed one means Chinese. */
    static Locale of(String acceptLanguage) {
        if (acceptLanguage == null
                || acceptLanguage.length() > LONGEST
                || !WISH.matcher(acceptLanguage).matches()) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), KNOWN);
        return found == null ? Locale.SIMPLIFIED_CHINESE : found;
    }
}
