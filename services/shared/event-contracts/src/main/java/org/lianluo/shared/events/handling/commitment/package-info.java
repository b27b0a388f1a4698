/** What becomes of the commitments that units made in their replies (承诺事项). */
package org.lianluo.shared.events.handling.commitment;
