/** Dual contact: who keeps in touch with whom, what was logged, and how far it reached. */
package org.lianluo.portal.dual;
