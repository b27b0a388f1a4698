/** Petition duty: the roster, what was taken, handed on and followed to its end, and its figures. */
package org.lianluo.portal.petition;
