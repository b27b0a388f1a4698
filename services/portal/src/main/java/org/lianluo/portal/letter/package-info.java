/** Letters of reply, for whoever may read the reply. */
package org.lianluo.portal.letter;
