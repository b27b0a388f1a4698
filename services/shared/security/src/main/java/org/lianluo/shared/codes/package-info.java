/** Codes that national standards define, as values that check their own form. */
package org.lianluo.shared.codes;
