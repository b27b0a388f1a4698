/** Texts as people type and paste them: what is taken out at intake, what counts as blank, how two are compared. */
package org.lianluo.shared.text;
