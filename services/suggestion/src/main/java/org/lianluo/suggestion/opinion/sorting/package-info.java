/** Sorting opinions (归类): their words suggest categories, and a person decides. */
package org.lianluo.suggestion.opinion.sorting;
