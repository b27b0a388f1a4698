/** Says what a file is by its content, and refuses what is damaged, encrypted, active or made to unpack into too much. */
package org.lianluo.shared.attachments.content;
