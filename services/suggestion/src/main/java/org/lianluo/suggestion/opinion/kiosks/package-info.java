/** What came from the kiosks of a station: how much, how late, and what is missing. */
package org.lianluo.suggestion.opinion.kiosks;
