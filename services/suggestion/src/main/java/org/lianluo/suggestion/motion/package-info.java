/**
 * Motions (议案): deputies draft and sign one for a meeting of their congress, its presidium decides what becomes of it, and
 * one that the congress adopts is followed to its end (地方组织法 2022 §22, 代表法 2025 §15). No motion is deleted; what was
 * decided is never decided again.
 */
package org.lianluo.suggestion.motion;
