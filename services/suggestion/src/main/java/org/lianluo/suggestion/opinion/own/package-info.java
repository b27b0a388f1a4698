/**
 * Constituents with an account read the opinions that they raised with it, export them, and have their own data
 * erased (个人信息保护法 §45, §47).
 */
package org.lianluo.suggestion.opinion.own;
