/** What {@code suggestion} publishes about deputies' suggestions (代表建议); what it publishes about opinions lies below. */
package org.lianluo.shared.events.suggestion;
