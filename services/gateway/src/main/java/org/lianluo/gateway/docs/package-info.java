/**
 * The gateway's own pages: the merged API document, its user interface and the catalogue of problems.
 */
package org.lianluo.gateway.docs;
