/** Where a visit begins. */
package org.lianluo.portal.home;
