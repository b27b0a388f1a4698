/** Takes in files: who may not send one is refused first, and no more are held at a time than the heap bears. */
package org.lianluo.shared.attachments.upload;
