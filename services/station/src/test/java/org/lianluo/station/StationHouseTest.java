package org.lianluo.station;

import org.lianluo.testkit.HouseTest;

/** The rules of the house, for this service. */
class StationHouseTest extends HouseTest {}
