/** The ledger of commitments (承诺事项台账): units keep it, deputies, offices and committees read it. */
package org.lianluo.portal.commitment;
