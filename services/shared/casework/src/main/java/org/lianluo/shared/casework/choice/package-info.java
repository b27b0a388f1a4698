/** What a jurisdiction may choose, beside the time limits that it sets: the options of each policy. */
package org.lianluo.shared.casework.choice;
