/** The files of opinions, suggestions, assignments and notices: added, read, released, published, removed (附件). */
package org.lianluo.portal.attachment;
