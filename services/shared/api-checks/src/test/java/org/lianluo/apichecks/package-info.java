/**
 * Keeps the promise of v1: what a client of the last release relies on is still there. Compares the committed OpenAPI
 * documents with those of the last release; the services' own builds compare the documents with the code.
 */
package org.lianluo.apichecks;
