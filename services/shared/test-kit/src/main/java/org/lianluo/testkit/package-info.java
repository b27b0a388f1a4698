/** Shared by the modules' tests: a real PostgreSQL, valid and invalid tokens, and the rules for the code. */
package org.lianluo.testkit;
