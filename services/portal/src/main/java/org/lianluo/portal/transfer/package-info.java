/** Tables that are taken in and given out (表格导入、导出). */
package org.lianluo.portal.transfer;
