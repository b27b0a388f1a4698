package org.lianluo.handling.policy;

import java.time.LocalDate;

/**
 * What a jurisdiction decides.
 *
 * @param basis the text and clause that it comes from; may be null
 */
public record PolicyDetails(String jurisdiction, String key, String value, LocalDate effectiveFrom, String basis) {}
