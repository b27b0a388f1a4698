/** The survey service: deputies' feedback on the replies to their suggestions. */
package org.lianluo.survey;
