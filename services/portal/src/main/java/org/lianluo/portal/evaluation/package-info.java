/** Work evaluations and post-appointment reviews: planned, investigated, reported, rated, concluded. */
package org.lianluo.portal.evaluation;
