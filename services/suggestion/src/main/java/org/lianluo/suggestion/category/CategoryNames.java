package org.lianluo.suggestion.category;

/** What a category is called, in Chinese and in English. */
record CategoryNames(String zh, String en) {}
