/** What stations should have, their stars, and the best of them (建站标准、星级、最佳联络站). */
package org.lianluo.portal.standing;
