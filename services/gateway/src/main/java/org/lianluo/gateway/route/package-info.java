/**
 * The settings, and the routes from paths to services.
 */
package org.lianluo.gateway.route;
