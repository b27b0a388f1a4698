/** How co-handling units and the lead unit of a suggestion come to terms. */
package org.lianluo.shared.events.handling.cohandling;
