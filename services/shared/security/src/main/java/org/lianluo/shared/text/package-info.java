/** Texts that people type and paste: how they are cleaned at intake, when they count as blank, how they are compared. */
package org.lianluo.shared.text;
