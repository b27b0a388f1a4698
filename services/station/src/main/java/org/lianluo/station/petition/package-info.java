/**
 * Petition duty (代表信访轮值代办): deputies are on duty by a roster; what they take, a letter or a visit, is an opinion of
 * kind PETITION in the suggestion service, and here there is its receipt number alone. It is handed on and followed to its
 * end, each step with its day. No rule of law prescribes it: it is a practice of places.
 */
package org.lianluo.station.petition;
