/** A panel reviews a suggestion whose last replies still dissatisfied (评审). */
package org.lianluo.portal.review;
