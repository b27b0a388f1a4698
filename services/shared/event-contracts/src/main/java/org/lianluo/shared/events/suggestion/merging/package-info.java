/** Events of {@code suggestion} on suggestions that are handled together (并案). */
package org.lianluo.shared.events.suggestion.merging;
