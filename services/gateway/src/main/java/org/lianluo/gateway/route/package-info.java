/**
 * The settings, and which service owns a path.
 */
package org.lianluo.gateway.route;
