/** Deputies draft a motion, sign, submit and withdraw it. */
package org.lianluo.suggestion.motion.drafting;
