/** Motions of deputies: drafted and signed, decided on, voted, carried out, rated (代表议案). */
package org.lianluo.portal.motion;
