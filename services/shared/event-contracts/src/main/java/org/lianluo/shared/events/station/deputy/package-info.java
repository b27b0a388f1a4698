/** Events about facts of deputies, the course of their mandates, and persons. */
package org.lianluo.shared.events.station.deputy;
