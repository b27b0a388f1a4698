/** Boards of what is due, their list, the wall display, and the committees with their fields (督办看板). */
package org.lianluo.portal.board;
