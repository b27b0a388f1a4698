/**
 * What the gateway serves itself: the merged API document, its pages and the catalogue of problems.
 */
package org.lianluo.gateway.docs;
