/**
 * Loads the demo data of {@code deployment/local/demo} through the public API. What there is and what happens to it stands
 * in the files; this reads them, plays all of it without a server first, to find what does not fit, and then for real.
 */
package org.lianluo.local.demo;
