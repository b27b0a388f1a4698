package org.lianluo.suggestion.opinion.flood;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One text that came to a station again and again.
 *
 * @param id the first of its opinions, which stays when the others are set aside
 * @param times how many of its opinions wait for a decision
 * @param from from when on they are counted
 */
record Flood(UUID id, String textHash, int times, List<String> sources, Instant first, Instant last, Instant from) {}
