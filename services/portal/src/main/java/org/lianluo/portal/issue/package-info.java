/** Issue lists and their items: who writes, who puts right, who verifies (审议意见、问题清单). */
package org.lianluo.portal.issue;
