/** Numbers in texts that belong to a person: found however they are spelled, and judged by one judge. */
package org.lianluo.shared.numbers;
