package org.lianluo.shared.messaging.inbox;

import java.util.Map;

/**
 * What stands on a dead-letter topic: the record as it came, untouched.
 *
 * @param origin topic, partition and offset
 * @param key its key
 * @param headers its headers
 * @param payloadBase64 its bytes
 */
record DeadLetter(String origin, String key, Map<String, String> headers, String payloadBase64) {}
