/** The docket of supervision cases (督办台账): who sees them, who begins and answers them, and the cadence that makes them. */
package org.lianluo.handling.supervision.docket;
