/** What deputies say on the receipts that they get in the fourth quarter (承诺事项回执). */
package org.lianluo.handling.commitment.receipt;
