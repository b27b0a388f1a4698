package org.lianluo.handling.appraisal.scheme;

import java.util.UUID;

/**
 * A scheme of a place that is shipped.
 *
 * @param basis where it comes from
 * @param note what it says, and what is ours in it
 */
public record ShippedScheme(UUID id, String name, String basis, String note, Scheme content) {}
