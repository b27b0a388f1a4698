/** Which open cases a change of rules will concern: those whose later clocks, for feedback and re-handling, will differ (规则预览). */
package org.lianluo.handling.assignment.preview;
