/** The one clock of a service. Nothing calls {@code now()} on its own. */
package org.lianluo.shared.time;
