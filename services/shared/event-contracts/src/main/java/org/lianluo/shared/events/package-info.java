/**
 * The published events of every service as flat records: the only code that services have in common about each other.
 *
 * <p>Each publisher has its package. A record carries enough for a consumer to act without calling back. Topics are kept for ever, so no record carries
 * a constituent's name, phone or other identifier. Of a constituent's text, it carries only what a station approved at triage.
 * Fields may be added to a v1 record; anything else is a new v2 record, emitted beside v1. JSON Schemas and examples are
 * in {@code api-specs/events}; a test holds the two together.
 */
package org.lianluo.shared.events;
