/**
 * Keeps the promise of v1: clients of the last release still work. Compares the committed OpenAPI
 * documents with those of the last release; the services' own builds compare the documents with the code.
 */
package org.lianluo.apichecks;
