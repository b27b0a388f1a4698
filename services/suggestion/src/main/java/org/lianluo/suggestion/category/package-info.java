/** Categories of opinions (意见类别). A category that is no longer used is switched off, never deleted. */
package org.lianluo.suggestion.category;
