/** What a constituent with an account raised, and what is kept of them: to read, to take along, to erase. */
package org.lianluo.portal.account;
