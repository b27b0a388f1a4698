/** Makes files for tests: sound ones of each kind, and those that somebody made to do harm. */
package org.lianluo.testkit.files;
