/**
 * The published events of every service as flat records: the only code about each other that services share.
 *
 * <p>Each publisher has its own package. A record carries enough for a consumer to act without calling back. Topics are
 * kept for ever, so no record carries a constituent's name, phone or other identifier. A record may contain a
 * constituent's text only as a station approved it at triage. Fields may be added to a v1 record; anything else is a new
 * v2 record, emitted beside v1. JSON Schemas and examples are in {@code api-specs/events}; a test holds the two together.
 */
package org.lianluo.shared.events;
