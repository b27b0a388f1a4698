/**
 * Photos that go with an opinion: up to five of 5 MB, JPEG or PNG by their content, kept re-encoded so that nothing of the
 * camera's metadata (place, owner, device) stays.
 */
package org.lianluo.suggestion.photo;
