/**
 * How papers become a verdict, as data: what is marked, what a share is taken of, whether exactly the share is enough, how
 * many must take part. The word 测评 stands in no national law; its rules are local (浙江省人大常委会议事规则 2020 §29,
 * 重庆市人大常委会议事规则 2023 §33–34), so each survey carries its own.
 */
package org.lianluo.survey.verdict;
