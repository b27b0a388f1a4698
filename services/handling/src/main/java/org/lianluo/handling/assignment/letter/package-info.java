/** The letter of an issued reply (答复函), as a file to keep or print. */
package org.lianluo.handling.assignment.letter;
