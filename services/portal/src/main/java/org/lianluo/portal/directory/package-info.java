/**
 * The directories and rules that everything else stands on: time limits, working days, categories, units, stations,
 * deputies and regions. Whoever is signed in reads them; who keeps them is said by each form (基础数据).
 */
package org.lianluo.portal.directory;
