/** What a unit asks of the offices, a return or more time (退回、延期), and how they decide on it or coordinate (审核、协调). */
package org.lianluo.portal.asking;
