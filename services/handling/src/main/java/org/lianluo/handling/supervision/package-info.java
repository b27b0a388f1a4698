/**
 * Supervision beside handling (督办, 代表法 2025 §52): cases that a committee, the office or the director meeting opens, and the
 * questions in them that units answer. A case is PROPOSED or PLANNED, ISSUED, RESPONDED, INSPECTED, VERIFIED, CLOSED.
 */
package org.lianluo.handling.supervision;
