/**
 * What a change of rules does to cases that are open: a preview of the clocks that start later, and the application to clocks
 * that run, which is an act of its own (规则的预览与适用).
 */
package org.lianluo.handling.policy.application;
