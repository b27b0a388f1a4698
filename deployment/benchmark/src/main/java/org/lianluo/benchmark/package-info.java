/** Measures a suite on this machine, side by side in one run; the figures are in deployment/benchmark. */
package org.lianluo.benchmark;
