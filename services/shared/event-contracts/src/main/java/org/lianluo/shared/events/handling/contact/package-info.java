/** Contacts of units with deputies about suggestions. */
package org.lianluo.shared.events.handling.contact;
