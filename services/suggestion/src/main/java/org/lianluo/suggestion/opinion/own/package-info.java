/**
 * What constituents with an account do with the opinions that they raised under it: read them, take a copy, have
 * themselves erased (个人信息保护法 §45, §47).
 */
package org.lianluo.suggestion.opinion.own;
