/** The portal stands beside the gateway: people reach it through the gateway only, and it reaches the API only there. */
package org.lianluo.portal.door;
