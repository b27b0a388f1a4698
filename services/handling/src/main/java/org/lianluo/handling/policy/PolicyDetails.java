package org.lianluo.handling.policy;

import java.time.LocalDate;

/** What a jurisdiction decides. */
record PolicyDetails(String jurisdiction, String key, String value, LocalDate effectiveFrom) {}
