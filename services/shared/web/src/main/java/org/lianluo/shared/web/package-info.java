/**
 * What every REST resource shares: problem details, writes that are safe to repeat, ETags, paging by cursor, and the
 * defaults of the OpenAPI documents.
 */
package org.lianluo.shared.web;
