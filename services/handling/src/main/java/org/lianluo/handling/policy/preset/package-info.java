/**
 * The rules of seven places and of Chongqing's townships, each value with its clause (样板), and how a region takes one over
 * (采用).
 */
package org.lianluo.handling.policy.preset;
