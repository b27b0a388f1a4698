/** Screens of drafts that are opened for comment (立法征求意见). */
package org.lianluo.portal.legislation;
