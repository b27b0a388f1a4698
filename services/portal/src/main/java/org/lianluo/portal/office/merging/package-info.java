/** Merging suggestions (并案): side by side, and undone before the reply. */
package org.lianluo.portal.office.merging;
