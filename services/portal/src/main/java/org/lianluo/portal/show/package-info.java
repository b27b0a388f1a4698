/** How pages show times, due dates, codes and names. */
package org.lianluo.portal.show;
