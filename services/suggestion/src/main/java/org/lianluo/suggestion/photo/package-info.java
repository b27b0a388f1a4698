/**
 * Photos of an opinion: up to five of 5 MB, JPEG or PNG by content. They are stored upright and re-encoded, so that
 * no camera metadata (place, owner, device) stays. The decoded size is calculated from the header before decoding; one
 * photo is decoded at a time.
 */
package org.lianluo.suggestion.photo;
