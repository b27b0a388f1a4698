/** Looks files over for what is known to be harmful. What is found is kept and never served. */
package org.lianluo.shared.attachments.scan;
