/**
 * Constituents rate a station or an answer through a link that is used once, without an account (群众评价). Who used a link
 * and what was marked share no key, no order and no time; see decision 0045.
 */
package org.lianluo.survey.link;
