/**
 * How an opinion came in, as values: its content, its submitter, the receipt, and how long the submitter's data are kept; and
 * values of what its station does with it. They use no other package of the feature.
 */
package org.lianluo.suggestion.opinion.voice;
