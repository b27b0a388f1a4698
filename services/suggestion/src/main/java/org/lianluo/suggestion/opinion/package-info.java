/**
 * Station opinions (社情民意).
 *
 * <p>A station receives an opinion. Its head decides on it. The station answers on the spot, or forwards it
 * to a unit that answers. The station gives the answer back to the constituent, who rates it. Replied is not solved, and
 * closed is not satisfied. Only the text that the head approved leaves the station; name and phone never do. They are erased
 * when the constituent asks or a time after the end (个人信息保护法 §19, §47), while the opinion stays.
 *
 * <p>This package holds the opinion itself, with its states, events and refusals. The packages below use it; it uses only
 * {@code voice}.
 */
package org.lianluo.suggestion.opinion;
