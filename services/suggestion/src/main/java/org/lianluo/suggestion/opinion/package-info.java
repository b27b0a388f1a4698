/**
 * Station opinions (社情民意).
 *
 * <p>A station receives an opinion. Its head decides on it. The station answers on the spot, or the unit that it was
 * forwarded to does. The answer is given back to whoever raised it, and they rate it. Replied is not solved, and closed is
 * not satisfied. What leaves the station is the text that its head approved; name and phone never do. They are erased when
 * the constituent asks or a time after the end (个人信息保护法 §19, §47), while the opinion stays.
 *
 * <p>This room holds the opinion itself, with its states, events and refusals. The other rooms use it; it uses {@code
 * voice} alone.
 */
package org.lianluo.suggestion.opinion;
