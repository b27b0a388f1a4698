/**
 * Photos that go with an opinion: up to five of 5 MB, JPEG or PNG by their content, kept upright and re-encoded so that
 * nothing of the camera's metadata (place, owner, device) stays. What a file unpacks into is reckoned from its header before
 * any of it is decoded; one is decoded at a time.
 */
package org.lianluo.suggestion.photo;
