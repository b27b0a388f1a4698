/** Events of {@code suggestion} on the reviews of suggestions that dissatisfied in their last round (评审). */
package org.lianluo.shared.events.suggestion.review;
