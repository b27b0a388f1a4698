package org.lianluo.shared.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lianluo.shared.codes.PhoneNumber;
import org.lianluo.shared.security.KeyedHash;
import org.lianluo.shared.security.PersonalDataCipher;

/**
 * Seals names and phones, opens them for those who may see them, and finds a phone by its hash without anybody reading
 * numbers (个人信息保护法 §51). A value opens for the row that it was sealed for and no other. One spelling of each number is
 * sealed and looked for.
 */
@ApplicationScoped
public class ContactSeal {

    /** Of the hash; the same for all kinds, and never changes. */
    private static final String PURPOSE = "phone";

    private final PersonalDataCipher cipher;
    private final KeyedHash hash;

    public ContactSeal(PersonalDataCipher cipher, KeyedHash hash) {
        this.cipher = cipher;
        this.hash = hash;
    }

    /**
     * Seals what was given; null for what was not.
     *
     * @param id of the row that keeps it
     */
    public SealedContact seal(ContactKind kind, UUID id, String name, String phone) {
        String number = normalised(phone);
        return new SealedContact(
                name == null ? null : cipher.encrypt(name, nameOf(kind, id)),
                number == null ? null : cipher.encrypt(number, phoneOf(kind, id)),
                phoneHash(phone));
    }

    /**
     * In full; null for none.
     *
     * @throws org.lianluo.shared.security.SealBrokenException when it was changed or moved, or its key is gone
     */
    public String name(ContactKind kind, UUID id, SealedContact sealed) {
        return sealed.name() == null ? null : cipher.decrypt(sealed.name(), nameOf(kind, id));
    }

    /** In full; null for none. It fails as {@link #name} does. */
    public String phone(ContactKind kind, UUID id, SealedContact sealed) {
        return sealed.phone() == null ? null : cipher.decrypt(sealed.phone(), phoneOf(kind, id));
    }

    /** As every view shows it; null for none. */
    public String maskedName(ContactKind kind, UUID id, SealedContact sealed) {
        return ContactMask.name(name(kind, id, sealed));
    }

    /** As every view shows it; null for none. */
    public String maskedPhone(ContactKind kind, UUID id, SealedContact sealed) {
        return ContactMask.phone(phone(kind, id, sealed));
    }

    /** What rows are found by; null for null. */
    public String phoneHash(String phone) {
        String number = normalised(phone);
        return number == null ? null : hash.of(PURPOSE, number);
    }

    /** What validation let through always is a number. */
    private static String normalised(String phone) {
        return phone == null
                ? null
                : PhoneNumber.parse(phone).map(PhoneNumber::text).orElse(phone);
    }

    private static String nameOf(ContactKind kind, UUID id) {
        return kind.place() + "name:" + id;
    }

    private static String phoneOf(ContactKind kind, UUID id) {
        return kind.place() + "phone:" + id;
    }
}
