/**
 * Images are stored upright and encoded anew, so that no camera metadata (place, owner, device) stays. The decoded size is
 * calculated from the header before decoding.
 */
package org.lianluo.shared.attachments.image;
