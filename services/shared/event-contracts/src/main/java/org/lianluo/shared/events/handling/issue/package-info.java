/** What is told about issue lists and their items (审议意见、问题清单). */
package org.lianluo.shared.events.handling.issue;
