/** Dissatisfied verdicts of surveys, which open issue lists (测评不满意的整改). */
package org.lianluo.handling.issue.verdict;
