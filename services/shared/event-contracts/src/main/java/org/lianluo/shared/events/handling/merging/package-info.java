/** Events of {@code handling} on assignments of suggestions that are handled together (并案). */
package org.lianluo.shared.events.handling.merging;
