/** What surveys found, for those who may know: offices once it is counted, raters and the rated once announced, and everybody. */
package org.lianluo.survey.poll.results;
