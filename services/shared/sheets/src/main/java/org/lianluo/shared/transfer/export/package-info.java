/** Tables that are given out: the same columns that an import reads, page by page into a file and from there to the client. */
package org.lianluo.shared.transfer.export;
