/** What presidium, committee and government do with a motion that was submitted. */
package org.lianluo.suggestion.motion.deciding;
