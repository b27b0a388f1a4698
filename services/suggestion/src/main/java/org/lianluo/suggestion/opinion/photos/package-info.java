/** The photos of an opinion: who may add one and who may see them. The package {@code photo} cleans them. */
package org.lianluo.suggestion.opinion.photos;
