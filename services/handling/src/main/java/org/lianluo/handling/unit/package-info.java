/**
 * Handling units (承办单位): the government's offices, bureaus, towns and enterprises that opinions are forwarded to. The
 * directory is public. Code and region never change; a unit is closed, never deleted.
 */
package org.lianluo.handling.unit;
