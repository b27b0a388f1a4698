package org.lianluo.handling.issue;

import jakarta.persistence.Embeddable;

/**
 * What is to be put right.
 *
 * @param classCode class of the place's own scheme (分类); null for none
 * @param demand what is asked for (整改要求); null for none
 */
@Embeddable
public record Issue(String title, String content, String classCode, String demand) {}
