/** The survey service: what deputies think of the replies to their suggestions. */
package org.lianluo.survey;
