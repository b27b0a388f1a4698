/**
 * Files that belong to a case. A service decides who may add, see, release or remove one; this module says what a file is by
 * its content, keeps its bytes in a {@link org.lianluo.shared.attachments.store.FileStore} and its row in the service's
 * database, and sees to it that no bytes stay behind without a row.
 */
package org.lianluo.shared.attachments;
