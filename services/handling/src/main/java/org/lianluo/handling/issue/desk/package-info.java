/** Who writes, hands over, answers and verifies issue lists, over HTTP. */
package org.lianluo.handling.issue.desk;
