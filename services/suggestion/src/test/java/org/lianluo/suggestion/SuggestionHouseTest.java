package org.lianluo.suggestion;

import org.lianluo.testkit.HouseTest;

/** The rules of the house, for this service. */
class SuggestionHouseTest extends HouseTest {}
