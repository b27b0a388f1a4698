/** What the ratings come to, by station. */
package org.lianluo.survey.link.figure;
