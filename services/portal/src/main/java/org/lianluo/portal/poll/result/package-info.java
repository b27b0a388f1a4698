/** What surveys found: for everybody, for the rated, and how it is put right (测评结果、整改). */
package org.lianluo.portal.poll.result;
