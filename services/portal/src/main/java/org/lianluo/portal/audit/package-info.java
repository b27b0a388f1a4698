/** The audit trails of the services: who did what and when, without business texts; and whether a trail is whole (审计). */
package org.lianluo.portal.audit;
