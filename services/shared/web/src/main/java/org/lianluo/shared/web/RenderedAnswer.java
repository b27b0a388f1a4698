package org.lianluo.shared.web;

/**
 * An answer as it goes out, and as it is kept for a repeat.
 *
 * @param body JSON text, or null
 * @param replayed whether it was given before
 */
record RenderedAnswer(int status, String location, String etag, String body, boolean replayed) {}
