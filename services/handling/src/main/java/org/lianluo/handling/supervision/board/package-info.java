/** Boards (督办看板): what is due of a unit, a committee, a leader or a region, the first due first, and how much of it. */
package org.lianluo.handling.supervision.board;
