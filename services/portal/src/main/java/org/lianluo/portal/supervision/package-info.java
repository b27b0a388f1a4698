/** Supervision cases (督办): offices and committees keep them, units answer, deputies read what becomes of theirs. */
package org.lianluo.portal.supervision;
