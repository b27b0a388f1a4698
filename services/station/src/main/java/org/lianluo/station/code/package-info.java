/**
 * Codes of deputies (代表码) and how often codes are scanned: a code leads to a page for submitting, it can be replaced and
 * revoked, and of a scan only the day is kept.
 */
package org.lianluo.station.code;
