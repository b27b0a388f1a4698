/** The photos of an opinion: who may add one and who may see them. How a photo is cleaned is the business of {@code photo}. */
package org.lianluo.suggestion.opinion.photos;
