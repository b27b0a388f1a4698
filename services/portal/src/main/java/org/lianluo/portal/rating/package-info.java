/** Ratings through one-time links: staff hand them out, constituents rate, and whoever may read the figures does. */
package org.lianluo.portal.rating;
