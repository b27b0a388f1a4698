/**
 * Raters send papers by phone, and tellers hand them out in the hall. That somebody took part and what was marked are written
 * in one transaction into two tables, so that neither is lost without the other; at the close what joins them is rewritten.
 */
package org.lianluo.survey.poll.casting;
