package org.lianluo.handling;

import org.lianluo.testkit.HouseTest;

/** The rules of the house, for this service. */
class HandlingHouseTest extends HouseTest {}
