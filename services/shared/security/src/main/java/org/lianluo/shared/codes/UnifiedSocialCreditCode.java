package org.lianluo.shared.codes;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The unified social credit code of an organisation (统一社会信用代码), GB 32100: 18 characters without I, O, S, V and Z,
 * the last of them a check character.
 *
 * <p>A wrong form is refused, a check character that does not fit only warned about: genuine codes are reported that
 * fail the sum.
 */
public record UnifiedSocialCreditCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{18}");
    private static final int MODULUS = 31;

    /** @throws IllegalArgumentException when the value does not have the form of the code */
    public UnifiedSocialCreditCode {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not 18 characters of the alphabet of GB 32100");
        }
    }

    /** Whether the check character fits. False is a reason to look again, not to refuse. */
    public boolean checkCharacterFits() {
        int sum = 0;
        int weight = 1;
        for (char character : value.substring(0, 17).toCharArray()) {
            sum += ALPHABET.indexOf(character) * weight;
            weight = weight * 3 % MODULUS;
        }
        // The outer remainder turns 31 into 0 where the sum divides evenly.
        return ALPHABET.indexOf(value.charAt(17)) == (MODULUS - sum % MODULUS) % MODULUS;
    }

    @Override
    public String toString() {
        return value;
    }
}
