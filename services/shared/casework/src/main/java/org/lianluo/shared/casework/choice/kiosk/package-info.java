/** What a jurisdiction chooses about kiosks. */
package org.lianluo.shared.casework.choice.kiosk;
