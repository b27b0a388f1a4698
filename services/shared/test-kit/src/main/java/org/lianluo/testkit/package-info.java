/** What tests of the modules share: a real PostgreSQL, tokens good and bad, and the rules that the code keeps. */
package org.lianluo.testkit;
