/** Finds numbers in texts that belong to a person, in any spelling. One class decides this. */
package org.lianluo.shared.numbers;
