/**
 * The base of REST resources: reads and writes that read the caller first, writes that are safe to repeat, ETags,
 * downloads, and the annotations for the OpenAPI document.
 */
package org.lianluo.shared.web;
