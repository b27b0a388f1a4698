/** The clocks of issue lists: hand-over, plan and result, by the policies of the place (审议意见办理时限). */
package org.lianluo.handling.issue.clock;
