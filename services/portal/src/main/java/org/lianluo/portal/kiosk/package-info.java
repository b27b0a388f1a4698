/**
 * A device in a station's hall (站内终端). Staff pair it once; from then on its pages call the API as the kiosk's own client,
 * whose secret is only inside a sealed cookie. Nobody is signed in on it, and what a visitor left there is wiped.
 */
package org.lianluo.portal.kiosk;
