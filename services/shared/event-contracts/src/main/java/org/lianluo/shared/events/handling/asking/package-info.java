/** What units ask of the offices about an assignment, and what is decided. */
package org.lianluo.shared.events.handling.asking;
