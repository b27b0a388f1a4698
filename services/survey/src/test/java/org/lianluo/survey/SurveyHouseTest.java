package org.lianluo.survey;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.lianluo.testkit.HouseTest;
import org.lianluo.testkit.PostgresResource;

/** The rules of the house, for this service. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SurveyHouseTest extends HouseTest {}
