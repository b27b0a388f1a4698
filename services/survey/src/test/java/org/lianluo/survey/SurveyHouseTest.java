package org.lianluo.survey;

import org.lianluo.testkit.HouseTest;

/** The rules of the house, for this service. */
class SurveyHouseTest extends HouseTest {}
