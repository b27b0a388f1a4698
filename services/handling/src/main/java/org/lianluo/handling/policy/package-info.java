/**
 * Time limits that a jurisdiction decides for itself (时限规则). A row is never changed; a later one supersedes it from its
 * day on. So every due date can be traced to its rule. Where nobody has decided, the defaults apply.
 */
package org.lianluo.handling.policy;
