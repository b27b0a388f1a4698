/** Who reads which motions, one by one and in lists. */
package org.lianluo.suggestion.motion.reading;
