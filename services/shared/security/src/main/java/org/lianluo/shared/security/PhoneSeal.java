package org.lianluo.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.codes.PhoneNumber;

/**
 * Keeps phone numbers of persons: sealed at rest, opened for those who may see them, and found by a keyed hash without
 * anybody reading them (个人信息保护法 §51). One spelling of each number is sealed and looked for.
 */
@ApplicationScoped
public class PhoneSeal {

    private static final String PURPOSE = "phone";

    private final PersonalDataCipher cipher;
    private final KeyedHash hash;

    PhoneSeal(PersonalDataCipher cipher, KeyedHash hash) {
        this.cipher = cipher;
        this.hash = hash;
    }

    /**
     * Seals a number; null for null.
     *
     * @param context the place of the value, such as {@code person.phone:<id>}; it opens nowhere else
     */
    public String seal(String phone, String context) {
        return phone == null ? null : cipher.encrypt(normalised(phone), context);
    }

    /** In full; null for none. */
    public String open(String sealed, String context) {
        return sealed == null ? null : cipher.decrypt(sealed, context);
    }

    /** As every view shows it; null for none. */
    public String masked(String sealed, String context) {
        String phone = open(sealed, context);
        return phone == null ? null : Mask.phone(phone);
    }

    /** What rows are found by; null for null. */
    public String hash(String phone) {
        return phone == null ? null : hash.of(PURPOSE, normalised(phone));
    }

    /** One spelling of each number; what validation let through always is one. */
    private static String normalised(String phone) {
        return PhoneNumber.parse(phone).map(PhoneNumber::text).orElse(phone);
    }
}
