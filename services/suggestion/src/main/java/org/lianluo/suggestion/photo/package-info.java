/**
 * Photos of an opinion: up to five of 5 MB, JPEG or PNG by content. They are cleaned and kept by the shared library of
 * attachments; here are their rows.
 */
package org.lianluo.suggestion.photo;
