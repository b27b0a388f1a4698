/** Ratings of stations and answers by constituents, through links that are used once. No event tells which link gave which. */
package org.lianluo.shared.events.survey.rating;
