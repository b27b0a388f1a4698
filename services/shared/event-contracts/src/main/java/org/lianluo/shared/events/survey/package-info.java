/** Events of {@code survey}: the deputies' feedback forms (征询意见表). */
package org.lianluo.shared.events.survey;
