/** Where stations lie, drawn without map tiles, the nearest ones, and when they are open. */
package org.lianluo.portal.map;
