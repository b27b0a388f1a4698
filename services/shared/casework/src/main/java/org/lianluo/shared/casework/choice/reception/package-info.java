/** What a jurisdiction chooses about reception days. */
package org.lianluo.shared.casework.choice.reception;
