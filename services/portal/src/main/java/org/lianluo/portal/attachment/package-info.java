/** The files of opinions, suggestions and assignments: added, read, released, published, removed (附件). */
package org.lianluo.portal.attachment;
