/** Measures a suite that runs on this machine, side by side in one run; figures stand in deployment/benchmark. */
package org.lianluo.benchmark;
