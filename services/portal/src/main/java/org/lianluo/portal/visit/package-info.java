/** Who looks at a page: language, size, session; what every answer says to the browser; the pages of refusals. */
package org.lianluo.portal.visit;
