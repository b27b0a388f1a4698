/**
 * Time limits that a jurisdiction decides for itself (时限规则). A row is never changed: a later one supersedes it from its
 * day on, so that every due date can be traced to the rule it was counted by. What nobody decided follows the defaults.
 */
package org.lianluo.handling.policy;
