/**
 * How an opinion came in: what was raised, who raised it, the receipt, and for how long who raised it is kept. All of it
 * are values that the opinion holds; they know no other room.
 */
package org.lianluo.suggestion.opinion.voice;
