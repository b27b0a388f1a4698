/**
 * Drafts that are opened for comment at legislative contact points and to the public, and what became of each comment
 * (基层立法联系点征求意见; 立法法 2023 §70, §90).
 */
package org.lianluo.station.legislation;
