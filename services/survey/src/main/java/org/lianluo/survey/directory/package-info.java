/** Deputies, as the station service publishes them. */
package org.lianluo.survey.directory;
