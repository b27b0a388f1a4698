/**
 * Issue lists (审议意见、问题清单): an opinion letter with items, each of which a unit puts right and a committee verifies
 * (监督法 2024 §17, §29, §37).
 */
package org.lianluo.handling.issue;
