package org.lianluo.shared.contact;

/**
 * Name and phone as a row keeps them.
 *
 * @param name sealed; null for none
 * @param phone sealed; null for none
 * @param phoneHash what the row is found by; null for no phone
 */
public record SealedContact(String name, String phone, String phoneHash) {

    /** Nothing, or nothing any more. */
    public static final SealedContact NONE = new SealedContact(null, null, null);
}
