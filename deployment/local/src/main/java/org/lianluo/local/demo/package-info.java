/**
 * Loads the demo data of {@code deployment/local/demo} through the public API. The files hold the data and the
 * steps. This package reads them, first plays all steps without a server to find errors, and then sends them.
 */
package org.lianluo.local.demo;
