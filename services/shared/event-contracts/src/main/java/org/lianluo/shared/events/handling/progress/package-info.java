/** What units report of their handling. */
package org.lianluo.shared.events.handling.progress;
