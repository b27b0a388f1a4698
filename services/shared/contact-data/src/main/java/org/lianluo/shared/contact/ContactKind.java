package org.lianluo.shared.contact;

/**
 * One kind of people whose contact data a service keeps.
 *
 * @param subject what they belong to, as the audit trail calls it, such as {@code opinion}
 * @param place what the context of a seal begins with, such as {@code opinion.submitter_}; never changes, or no value that was
 *     sealed before opens
 * @param erased how the audit trail calls their erasure, such as {@code opinion.erase-submitter}
 */
public record ContactKind(String subject, String place, String erased) {}
