/** What many voices say (意见集中反映): sorting, claiming, floods and what was set aside. */
package org.lianluo.portal.voice;
