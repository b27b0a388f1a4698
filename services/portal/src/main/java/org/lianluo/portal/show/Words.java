package org.lianluo.portal.show;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words for the API's codes: {@code words.properties} in Chinese and {@code words_en.properties}, by the name of the
 * enumeration and the code. A code that came later than this release is shown as it is.
 */
final class Words {

    private static final ResourceBundle.Control CHINESE_IS_THE_BASE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    static String of(String enumeration, String code, Locale locale) {
        if (code == null) {
            return "";
        }
        try {
            return ResourceBundle.getBundle("words", locale, CHINESE_IS_THE_BASE)
                    .getString(enumeration + "." + code);
        } catch (MissingResourceException unknown) {
            return code;
        }
    }
}
