/** Where the bytes of files are kept: a folder, behind an interface that an object store can serve too. */
package org.lianluo.shared.attachments.store;
