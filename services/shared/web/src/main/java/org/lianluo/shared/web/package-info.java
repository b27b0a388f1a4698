/**
 * What a REST resource stands on: reads and writes that know their caller first, writes that are safe to repeat, ETags,
 * downloads, and the marks that the OpenAPI document is made from.
 */
package org.lianluo.shared.web;
