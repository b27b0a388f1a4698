/**
 * Station opinions (社情民意).
 *
 * <p>An opinion is received, triaged by the station head, answered on the spot or by the unit it was forwarded to, given
 * back to whoever raised it, and rated by him. Replied is not solved, and closed is not satisfied. What leaves the
 * station is the text that its head approved; name and phone never do, and are erased when the constituent asks or a time
 * after the end (个人信息保护法 §19, §47), while the opinion stays.
 */
package org.lianluo.suggestion.opinion;
