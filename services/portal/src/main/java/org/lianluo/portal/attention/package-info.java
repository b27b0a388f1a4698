/** Screens of idle stations and deputies who never come (闲置站点、从不进站的代表). */
package org.lianluo.portal.attention;
