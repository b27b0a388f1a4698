/**
 * Station opinions (社情民意).
 *
 * <p>An opinion is received, triaged by the station head, answered on the spot or by the unit it was forwarded to, given
 * back to whoever raised it, and rated by him. Replied is not solved, and closed is not satisfied. What leaves the
 * station is the text that its head approved; name and phone never do.
 */
package org.lianluo.suggestion.opinion;
