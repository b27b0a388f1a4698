/** Keepers set up the kiosks of their stations, choose what they show, give out codes and revoke them (终端管理). */
package org.lianluo.portal.terminal;
